import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { HTMLElement } from 'node-html-parser';
import { filtered, readFilter } from '#src/features/market/filters.ts';
import { unpackMarket } from '#src/features/market/market-data.ts';
import { sharesOf } from '#src/features/market/shares.ts';
import { buildDay, isOld, marketMonth } from '#src/features/market/window.ts';
import { type CountedPosting, countedMarket, countsOf, filterCases } from '../fixtures/market-count.ts';
import { insideSite, pages } from './built-site.ts';

const market = countedMarket();
const page = pages.find(({ path }) => path === '/market/');
const main = page?.root.querySelector('main');
assert.ok(main, 'the page is built');

const flat = (element: HTMLElement | null | undefined): string => (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();
const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
const section = (id: string): HTMLElement => {
  const found = main.querySelector(`section[aria-labelledby="${id}"]`);
  assert.ok(found, id);
  return found;
};
/** The id that a link to the page of a skill or a requirement names. */
const idOf = (link: HTMLElement | null | undefined): string =>
  /\/(?:skills|requirements)\/([a-z0-9-]+)\//.exec(insideSite(link?.getAttribute('href') ?? '') ?? '')?.[1] ?? '';

const levels = ['required', 'preferred', 'used', 'duty'] as const;
const levelWords = { required: '필수', preferred: '우대', used: '사용', duty: '업무' };
const allOf = (postings: readonly CountedPosting[], kind: 'skills' | 'requirements') =>
  [...countsOf(postings, kind)].map(([id, counts]) => ({ id, ...counts })).toSorted((a, b) => b.total - a.total);

/** The totals of a list of that length, no tie cut. */
const longest = (totals: readonly number[], length: number): readonly number[] =>
  totals.filter((total) => total >= (totals[length - 1] ?? 1));

const checkRows = (
  list: HTMLElement,
  postings: readonly CountedPosting[],
  kind: 'skills' | 'requirements',
  length: number,
) => {
  const all = allOf(postings, kind);
  const counts = new Map(all.map((each) => [each.id, each]));
  const rows = list.querySelectorAll('li[data-id]');
  const totals = rows.map((row) => {
    const id = row.getAttribute('data-id') ?? '';
    const own = counts.get(id);
    assert.ok(own, id);
    assert.equal(idOf(row.querySelector('a')), id);
    const said = levels.filter((level) => own[level] > 0).map((level) => `${levelWords[level]} ${own[level]}건`);
    const shown = `${own.total}/${postings.length} ${said.join(', ')}`;
    assert.equal(flat(row.querySelector('.tabular-nums')).replaceAll(/\s*\/\s*/g, '/'), shown, id);
    // A mark a posting: the runs lie side by side and reach as far as the total.
    const runs = row.querySelectorAll('svg.market-marks rect').map((rect) => ({
      level: rect.getAttribute('fill')?.replace(/^url\(#mark-|\)$/g, ''),
      from: Number(rect.getAttribute('x')),
      count: Number(rect.getAttribute('width')),
    }));
    let from = 0;
    for (const level of levels.filter((each) => own[each] > 0)) {
      assert.deepEqual(
        runs.find((run) => run.level === level),
        { level, from, count: own[level] },
        `${id} ${level}`,
      );
      from += own[level];
    }
    assert.equal(from, own.total);
    assert.equal(row.querySelector('svg.market-marks')?.getAttribute('viewBox'), `0 0 ${postings.length} 1`);
    return own.total;
  });
  assert.deepEqual(
    totals,
    longest(
      all.map(({ total }) => total),
      length,
    ),
  );
};

const newcomers = market.filter(({ file }) => file['newcomers'] === 'yes');

test('the head says how many postings of how many companies are counted, and from when to when', () => {
  const companies = new Set(market.map(({ company }) => company)).size;
  const words = (month: string): string =>
    month
      .split('-')
      .map((part, at) => `${Number(part)}${['년', '월'][at]}`)
      .join(' ');
  const first = market.map(({ seen }) => seen).toSorted()[0] ?? '';
  const head = `공고 ${market.length}건을 한 줄씩 읽고 무엇을 바라는지 세었어요. 회사 ${companies}곳, ${words(first)}부터 ${words(marketMonth)}까지`;
  assert.ok(flat(main).includes(head), head);
  assert.ok(
    page?.root
      .querySelector('meta[name="description"]')
      ?.getAttribute('content')
      ?.includes(`${market.length}건(회사 ${companies}곳)`),
  );
  assert.ok(flat(main.querySelector('[role="status"]')).includes(`공고 ${market.length}건을 모두`));
});

test('the rows of skills and requirements are counts of the files, and never cut inside a tie', () => {
  for (const kind of ['skills', 'requirements'] as const) {
    const list = section(kind).querySelector(`[data-rows="${kind}"]`);
    assert.ok(list);
    checkRows(list, market, kind, 30);
  }
  const list = section('newcomers').querySelector('[data-rows="skills"]');
  assert.ok(list);
  checkRows(list, newcomers, 'skills', 10);
  assert.deepEqual(numbersIn(flat(section('newcomers').querySelector('p'))), [newcomers.length]);
});

test('the example tells the most asked skill with its interval', () => {
  const [top] = allOf(market, 'skills');
  assert.ok(top);
  // Wilson's interval as the roots of (p − π)² = z²π(1 − π)/n.
  const n = market.length;
  const p = top.total / n;
  const z = 1.96;
  const [a, b, c] = [1 + z ** 2 / n, -(2 * p + z ** 2 / n), p ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  const ends = [-1, 1].map((sign) => Math.round((100 * (-b + sign * root)) / (2 * a)));
  assert.deepEqual(numbersIn(flat(section('skills').querySelector('p'))), [n, top.total, ...ends]);
});

test('what is a must and what is still a plus is counted from the files', () => {
  const told = allOf(market, 'skills').filter(({ required, preferred }) => required + preferred >= 8);
  const lists = section('binding').querySelectorAll('ul');
  const wanted = [
    told.filter(({ required, preferred }) => 3 * required >= 2 * (required + preferred)),
    told.filter(({ required, preferred }) => 3 * required <= required + preferred),
  ];
  assert.equal(lists.length, 2);
  for (const [at, list] of lists.entries()) {
    const rows = list
      .querySelectorAll('li')
      .map((row) => `${idOf(row.querySelector('a'))} ${flat(row.querySelector('span'))}`);
    const own = (wanted[at] ?? []).map(({ id, required, preferred }) =>
      at === 0 ? `${id} 필수 ${required} · 우대 ${preferred}` : `${id} 우대 ${preferred} · 필수 ${required}`,
    );
    assert.deepEqual(rows.toSorted(), own.toSorted());
  }
});

test('years, degrees and newcomers are counted from the files', () => {
  const part = section('years');
  const degrees = market.filter(({ degree }) => degree).length;
  const silent = market.filter(({ years }) => years === undefined).length;
  assert.deepEqual(numbersIn(flat(part.querySelector('p'))), [market.length, newcomers.length, degrees, silent]);
  const rows = part.querySelectorAll('li').map((row) => numbersIn(flat(row)));
  const steps = [...new Set(market.flatMap(({ years }) => years ?? []))].toSorted((a, b) => a - b);
  assert.deepEqual(
    rows,
    steps.map((step) => [step, market.filter(({ years }) => years === step).length]),
  );
  const widths = part.querySelectorAll('li rect').map((rect) => Number(rect.getAttribute('width')));
  assert.deepEqual(
    widths,
    rows.map(([, count]) => count),
  );
});

test('the jobs side by side are counted from the files', () => {
  const groups = [...Map.groupBy(market, ({ file }) => String(file['track']))].filter(
    ([track, group]) => track !== 'other' && group.length >= 5,
  );
  const shown = section('tracks')
    .querySelectorAll('h3')
    .map((heading) => {
      const box = heading.parentNode ?? heading;
      return {
        postings: numbersIn(flat(box?.querySelector('p'))),
        skills: (box?.querySelectorAll('li') ?? []).map((row) => [
          idOf(row.querySelector('a')),
          Number(flat(row.querySelector('span'))),
        ]),
      };
    });
  assert.equal(shown.length, groups.length);
  assert.deepEqual(
    shown.map(({ postings }) => postings[0]),
    groups.map(([, group]) => group.length).toSorted((a, b) => b - a),
  );
  for (const { postings, skills } of shown) {
    const all = groups
      .filter(([, group]) => group.length === postings[0])
      .map(([, group]) => new Map(allOf(group, 'skills').map(({ id, total }) => [id, total])));
    // Two jobs may have as many postings as one another.
    const own = all.find((counts) => skills.every(([id, total]) => counts.get(String(id)) === total));
    assert.ok(own, JSON.stringify(skills));
    assert.deepEqual(
      skills.map(([, total]) => total),
      longest([...own.values()], 10),
    );
  }
});

test('pairs are counted from the files', () => {
  const rows = section('pairs').querySelectorAll('li');
  assert.ok(rows.length > 0);
  for (const row of rows) {
    const [one = '', other = ''] = row.querySelectorAll('a').map(idOf);
    const count = (...ids: readonly string[]) =>
      market.filter(({ skills }) => ids.every((id) => skills.has(id))).length;
    const expected = Math.round((count(one) * count(other)) / market.length);
    assert.equal(flat(row.querySelector('span:last-child')), `함께 ${count(one, other)}건 (우연이면 ${expected}건)`);
  }
});

test('where and when the postings were seen is counted from the files', () => {
  const part = section('how');
  const rows = part.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(flat));
  const ways = ['company-page', 'job-board', 'public-copy'];
  const months = [...new Set(market.map(({ seen }) => seen))].toSorted().toReversed();
  const counts = months.map((month) =>
    ways.map((way) => market.filter(({ seen, file }) => seen === month && file['how'] === way).length),
  );
  const own = months.map((month, at) => [
    month
      .split('-')
      .map((piece, place) => `${Number(piece)}${['년', '월'][place]}`)
      .join(' '),
    ...(counts[at] ?? []).map((count) => (count === 0 ? '' : String(count))),
  ]);
  assert.deepEqual(rows, own);
  const largest = Math.max(...counts.flat());
  assert.equal(numbersIn(flat(part.querySelector('p'))).at(-1), largest);
});

test('no number stands on the page that these tests do not count', () => {
  const rest = main.clone() as HTMLElement;
  const counted = 'section, form, svg, script, [role="status"]';
  for (const part of rest.querySelectorAll(counted)) part.remove();
  const companies = new Set(market.map(({ company }) => company)).size;
  const [year = 0, month = 0] = marketMonth.split('-').map(Number);
  const first = numbersIn(market.map(({ seen }) => seen).toSorted()[0] ?? '');
  // The five a company and the months of the window are rules.
  assert.deepEqual(
    [...new Set(numbersIn(flat(rest)))].toSorted((a, b) => a - b),
    [...new Set([market.length, companies, ...first, year, month, 5, 24])].toSorted((a, b) => a - b),
  );
});

test('the market says how old it is once it is', () => {
  const notice = main.querySelector('[data-market-age]');
  assert.equal(
    notice?.getAttribute('data-market-age'),
    isOld(buildDay(process.env['SOURCE_DATE_EPOCH'])) ? marketMonth : undefined,
  );
});

test('the tables behind the page hold the same counts', () => {
  const table = (name: string): readonly (readonly string[])[] =>
    parse(readFileSync(`dist/market/${name}.csv`), { bom: true });
  for (const kind of ['skills', 'requirements'] as const) {
    const rows = table(kind)
      .slice(1)
      .map(([id, , ...numbers]) => [id, ...numbers.map(Number)]);
    const own = allOf(market, kind).map(({ id, total, required, preferred, used, duty }) => [
      id,
      total,
      required,
      preferred,
      used,
      duty,
    ]);
    assert.deepEqual(rows.toSorted(), own.toSorted());
  }
  const rows = table('postings')
    .slice(1)
    .map(([id, , , seen, , years]) => [id, seen, years]);
  assert.deepEqual(
    rows,
    market.map(({ id, seen, years }) => [id, seen, String(years ?? '')]),
  );
});

test('what the page loads to filter counts the same, for twenty filters too', () => {
  const shipped = unpackMarket(JSON.parse(readFileSync('dist/market-data.json', 'utf8')));
  for (const [address, isWanted] of [['', () => true] as const, ...filterCases]) {
    const wanted = market.filter(isWanted);
    const shown = filtered(shipped, readFilter(new URLSearchParams(address)));
    assert.deepEqual(
      shown.map(({ id }) => id),
      wanted.map(({ id }) => id),
      address,
    );
    for (const kind of ['skills', 'requirements'] as const) {
      const shares = sharesOf(shown, (posting) => posting[kind]).map(({ id, ...counts }) => [id, counts] as const);
      assert.deepEqual(new Map(shares), countsOf(wanted, kind), `${address} ${kind}`);
    }
  }
});

test('the picture to download tells the most asked skills, a mark a posting, and where they were counted', () => {
  const svg = readFileSync('dist/market/picture.svg', 'utf8');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
  const shares = allOf(market, 'skills');
  const counts = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  assert.ok(counts.length > 10);
  assert.deepEqual(
    counts,
    shares.slice(0, counts.length).map(({ total }) => total),
  );
  assert.notEqual(shares[counts.length - 1]?.total, shares[counts.length]?.total, 'not cut inside a tie');
  const marks = (svg.match(/fill-opacity/g) ?? []).length - counts.length - 4;
  assert.equal(
    marks,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const companies = new Set(market.map(({ company }) => company)).size;
  assert.ok(texts.some((text) => text.startsWith(`공고 ${market.length}건, 회사 ${companies}곳.`)));
  const png = readFileSync('dist/market/picture.png');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 1500]);
  const named = section('skills').querySelectorAll('a[download]');
  assert.deepEqual(
    named.map((link) => link.getAttribute('href')?.split('/').at(-1)),
    ['skills.csv', 'picture.png', 'picture.svg'],
  );
});
