import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { filtered, readFilter } from '#src/features/market/filters.ts';
import { type MarketPosting, marketOf, perCompany } from '#src/features/market/market.ts';
import { packMarket, unpackMarket } from '#src/features/market/market-data.ts';
import { marksOf } from '#src/features/market/marks.ts';
import { firstWithin, intervalOf, pairsOf, type Share, sharesOf, topOf } from '#src/features/market/shares.ts';
import { bindingnessOf, originsOf, yearsOfPostings } from '#src/features/market/summary.ts';
import { buildDay, isInWindow, isOld, marketMonth } from '#src/features/market/window.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { countedMarket, countsOf, filterCases } from '../fixtures/market-count.ts';
import { soundTree, writeTree } from '../fixtures/tree.ts';

const { catalog } = readContentTree('content');
const market = marketOf(catalog);
const counted = countedMarket();

const sorted = (map: ReadonlyMap<string, string>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

test('the market is the one that its rules take from the files', () => {
  assert.deepEqual(
    market.map(({ id }) => id),
    counted.map(({ id }) => id),
  );
  for (const [at, posting] of market.entries()) {
    const same = counted[at];
    assert.ok(same);
    const { file } = same;
    const told = [posting.track, posting.newcomers, posting.how, posting.field, posting.years, posting.asksDegree];
    const own = [file['track'], file['newcomers'] ?? 'unsaid', file['how'], same.field, same.years, same.degree];
    assert.deepEqual(told, own, posting.id);
    assert.deepEqual(sorted(posting.skills), sorted(same.skills), posting.id);
    assert.deepEqual(sorted(posting.requirements), sorted(same.requirements), posting.id);
  }
});

const sharesBy = (shares: readonly Share[]) => new Map(shares.map(({ id, ...counts }) => [id, counts]));

test('twenty filters let through and count what an independent count does', () => {
  assert.equal(new Set(filterCases.map(([address]) => address)).size, 20);
  const shipped = unpackMarket(JSON.parse(JSON.stringify(packMarket(catalog, market))));
  for (const [address, isWanted] of [['', () => true] as const, ...filterCases]) {
    const wanted = counted.filter(isWanted);
    const shown = filtered(shipped, readFilter(new URLSearchParams(address)));
    assert.deepEqual(
      shown.map(({ id }) => id),
      wanted.map(({ id }) => id),
      address,
    );
    for (const kind of ['skills', 'requirements'] as const)
      assert.deepEqual(sharesBy(sharesOf(shown, (posting) => posting[kind])), countsOf(wanted, kind), address);
  }
});

test('a value nobody knows is no filter', () => {
  const junk = 'track=nobody&years=7&month=2026&field=__proto__&newcomers=toString&x=y';
  assert.deepEqual(readFilter(new URLSearchParams(junk)), {});
});

/** A posting of acme seen in a month. */
const seenIn = (seen: string, more = ''): string =>
  (soundTree['postings/acme/engineer.mdx'] ?? '').replace('lines:', `seen: '${seen}'\nhow: job-board\n${more}lines:`);

const idsOf = (context: TestContext, files: Readonly<Record<string, string>>): readonly string[] =>
  marketOf(readContentTree(writeTree(context, { ...soundTree, ...files })).catalog).map(({ id }) => id);

/** The month that many before the market's. */
const monthsAgo = (months: number): string => {
  const [year = 0, month = 0] = marketMonth.split('-').map(Number);
  const all = year * 12 + month - 1 - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
};

test('the five newest of a company count, twins once, and nothing undated, nameless or outside the window', (context) => {
  const months = [0, 1, 2, 3, 4, 5, 6].map((ago) => [`postings/acme/p${ago}.mdx`, seenIn(monthsAgo(ago))] as const);
  const ids = idsOf(context, Object.fromEntries(months));
  assert.deepEqual(
    ids,
    ['p0', 'p1', 'p2', 'p3', 'p4'].map((id) => `acme/${id}`),
  );
  assert.equal(perCompany, 5);
  const twins = {
    'postings/acme/a.mdx': seenIn(marketMonth),
    'postings/acme/b.mdx': seenIn(marketMonth, 'twinOf: acme/a\n'),
  };
  assert.deepEqual(idsOf(context, twins), ['acme/a']);
  const window = { 'postings/acme/in.mdx': seenIn(monthsAgo(23)), 'postings/acme/out.mdx': seenIn(monthsAgo(24)) };
  assert.deepEqual(idsOf(context, window), ['acme/in']);
  const type = (soundTree['companies/acme.mdx'] ?? '').replace('kind: company', 'kind: archetype');
  assert.deepEqual(idsOf(context, { 'companies/acme.mdx': type, 'postings/acme/a.mdx': seenIn(marketMonth) }), []);
  assert.deepEqual(idsOf(context, {}), [], 'an undated posting is no part of it');
});

test('the market of today keeps those rules', () => {
  for (const [company, group] of Map.groupBy(market, (posting) => posting.company))
    assert.ok(group.length <= perCompany, company);
  const ids = new Set(market.map(({ id }) => id));
  for (const { id, seen } of market) {
    const { twinOf = '' } = catalog.postings.get(id) ?? {};
    assert.ok(!ids.has(twinOf) && isInWindow(seen), id);
  }
});

test('the month of the market is the newest month a posting was seen', () => {
  const months = [...catalog.postings.values()].flatMap(({ seen }) => (seen?.length === 7 ? [seen] : []));
  assert.equal(marketMonth, months.toSorted().at(-1), 'set marketMonth in src/features/market/window.ts');
});

test('a year alone is as new as it can be; a market says so once it is over half a year old', () => {
  const year = Number(marketMonth.slice(0, 4));
  assert.ok(isInWindow(`${year - 1}`) && !isInWindow(`${year - 3}`));
  assert.ok(isInWindow('2026', '2028-11') && !isInWindow('2026', '2028-12'));
  assert.ok(!isOld(`${monthsAgo(-6)}-28`) && isOld(`${monthsAgo(-7)}-01`) && !isOld(`${monthsAgo(1)}-01`));
  assert.equal(buildDay('1795000000'), '2026-11-18');
  assert.match(buildDay(undefined), /^\d{4}-\d{2}-\d{2}$/);
});

/** A posting that asks these skills, `kafka` as required or `kafka:preferred`. */
const asking = (...skills: readonly string[]): MarketPosting => ({
  ...{ id: 'a/b', title: 'b', company: 'a', track: 'data-engineer', newcomers: 'unsaid', seen: '2026-01' },
  ...{ how: 'job-board', field: undefined, years: undefined, asksDegree: false, requirements: new Map() },
  skills: new Map(
    skills.map((skill) => {
      const [id = '', level] = skill.split(':');
      return [id, level === 'preferred' || level === 'duty' ? level : 'required'] as const;
    }),
  ),
});

const skillsIn = ({ skills }: MarketPosting) => skills;

test('shares are ordered by total, then by the required, then by id', () => {
  const shares = sharesOf([asking('a', 'b:preferred', 'd'), asking('b:preferred', 'c'), asking('c:duty')], skillsIn);
  assert.deepEqual(
    shares.map(({ id, total, required, preferred, duty }) => [id, total, required, preferred, duty]),
    [
      ['c', 2, 1, 0, 1],
      ['b', 2, 0, 2, 0],
      ['a', 1, 1, 0, 0],
      ['d', 1, 1, 0, 0],
    ],
  );
  const [first] = shares;
  assert.ok(first);
  assert.deepEqual(marksOf(first), [
    { level: 'required', from: 0, count: 1 },
    { level: 'duty', from: 1, count: 1 },
  ]);
});

test('a list is never cut inside a tie, and never shows what nobody asks', () => {
  const shareOf = (id: string, total: number): Share => ({
    id,
    total,
    required: total,
    preferred: 0,
    used: 0,
    duty: 0,
  });
  const shares = [shareOf('a', 5), shareOf('b', 3), shareOf('c', 3), shareOf('d', 3), shareOf('e', 2)];
  const ids = (length: number) =>
    topOf(shares, length)
      .map(({ id }) => id)
      .join('');
  assert.deepEqual([1, 2, 3, 4, 5, 9].map(ids), ['a', 'abcd', 'abcd', 'abcd', 'abcde', 'abcde']);
  assert.deepEqual(topOf([shareOf('a', 1), shareOf('b', 0)], 2).length, 1);
  for (const length of [5, 10, 30]) {
    const all = sharesOf(market, skillsIn);
    const shown = topOf(all, length);
    const least = shown.at(-1)?.total ?? 0;
    assert.deepEqual(
      shown,
      all.filter(({ total }) => total >= least),
    );
  }
});

test('where there is room for so many only, a tie that has no room is left out whole', () => {
  const ids = (totals: string, room: number) => firstWithin([...totals], room, Number).join('');
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((room) => ids('53331', room)),
    ['', '5', '5', '5', '5333', '53331'],
  );
  assert.equal(ids('222', 2), '');
});

test("the interval is Wilson's", () => {
  // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: .2553–.3662, .0624–.1605, 0–.1611, .0061–.1718.
  assert.deepEqual(intervalOf(81, 263), [26, 37]);
  assert.deepEqual(intervalOf(15, 148), [6, 16]);
  assert.deepEqual(intervalOf(0, 20), [0, 16]);
  assert.deepEqual(intervalOf(1, 29), [1, 17]);
  assert.deepEqual(intervalOf(0, 0), [0, 100]);
});

test('pairs stand together often enough, the most surprising first', () => {
  const postings = [asking('a', 'b', 'c'), asking('a', 'b'), asking('c'), asking('c', 'a'), asking('d', 'e')];
  const apart = [asking('a', 'b'), asking('a', 'b'), asking('a'), asking('b')];
  assert.deepEqual(pairsOf(apart, 2), [], 'no more often than chance has it');
  assert.deepEqual(pairsOf(postings, 2), [
    { ids: ['a', 'b'], together: 2, expected: 6 / 5 },
    { ids: ['a', 'c'], together: 2, expected: 9 / 5 },
  ]);
  const real = pairsOf(market, 12);
  assert.ok(real.length > 0);
  for (const { ids, together, expected } of real) {
    const both = counted.filter(({ skills }) => ids.every((id) => skills.has(id))).length;
    const each = ids.map((id) => counted.filter(({ skills }) => skills.has(id)).length);
    assert.deepEqual([together, expected], [both, ((each[0] ?? 0) * (each[1] ?? 0)) / counted.length]);
  }
});

test('what is hard and what is still a plus', () => {
  const times = (count: number, skill: string) => Array.from({ length: count }, () => asking(skill));
  const postings = [
    ...[...times(8, 'hard'), ...times(4, 'hard:preferred'), ...times(4, 'plus'), ...times(8, 'plus:preferred')],
    ...[...times(5, 'both'), ...times(5, 'both:preferred'), ...times(7, 'rare'), ...times(20, 'work:duty')],
    ...[...times(6, 'eight'), ...times(2, 'eight:preferred')],
  ];
  const { hard, welcome } = bindingnessOf(postings);
  assert.deepEqual(
    [hard, welcome].map((list) => list.map(({ id }) => id)),
    [['hard', 'eight'], ['plus']],
  );
});

test('origins and years are counts of postings', () => {
  const seen = [
    asking(),
    { ...asking(), years: 3 },
    { ...asking(), years: 0, seen: '2026-02', how: 'company-page' as const },
  ];
  assert.deepEqual(originsOf(seen), [
    { seen: '2026-02', counts: { 'company-page': 1, 'job-board': 0, 'public-copy': 0 } },
    { seen: '2026-01', counts: { 'company-page': 0, 'job-board': 2, 'public-copy': 0 } },
  ]);
  assert.deepEqual(yearsOfPostings(seen), [
    { years: 0, count: 1 },
    { years: 3, count: 1 },
  ]);
});
