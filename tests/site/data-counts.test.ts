import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { levelLabels } from '#src/domain/levels.ts';
import { countedMarket, countsOf } from '../fixtures/market-count.ts';
import { insideSite, mainText, pages } from './built-site.ts';
import { anyRowsOf, placeOf, rowsOf } from './open-data.ts';

const pageAt = (path: string | undefined) => pages.find((page) => page.path === path);

/** A page and those its list goes on upon. */
const withRest = (path: string, rest: string) =>
  pages.filter((page) => page.path === path || page.path.startsWith(path + rest));

test('there is a row for every file, line and section in the content', () => {
  const filesIn = (pattern: string) => globSync(`content/${pattern}`).filter((file) => !/(?:^|[\\/])_/.test(file));
  const blocksIn = (pattern: string, block: RegExp) =>
    filesIn(pattern).reduce((sum, file) => sum + (readFileSync(file, 'utf8').match(block)?.length ?? 0), 0);
  const collections = [
    'companies',
    'skills',
    'requirements',
    'sources',
    'roles',
    'stages',
    'questions',
    'guides',
    'pipelines',
    'resources',
  ];
  for (const name of collections) assert.equal(anyRowsOf(name).length, filesIn(`${name}/[!_]*.mdx`).length, name);
  assert.equal(rowsOf('postings').length, filesIn('postings/*/[!_]*.mdx').length);
  assert.equal(rowsOf('lines').length, blocksIn('postings/*/*.mdx', /^ {2}- id: /gm));
  assert.equal(rowsOf('asks').length, blocksIn('postings/*/*.mdx', /^ {6}- (?:\{ )?(?:all|any|condition): /gm));
  assert.equal(rowsOf('sections').length, blocksIn('sources/*.mdx', /^ {2}- (?:\{ )?id: /gm));
});

test('a posting page shows the lines of the data, with their level, text and skills', () => {
  const lines = Map.groupBy(rowsOf('lines'), ({ posting }) => posting);
  const mentions = Map.groupBy(rowsOf('mentions'), ({ line }) => line);
  for (const posting of rowsOf('postings')) {
    const page = pageAt(placeOf(posting.url).path);
    const own = lines.get(posting.id) ?? [];
    assert.equal(own.length, posting.line_count);
    assert.equal(page?.root.querySelectorAll('main ol > li[id]').length, own.length, posting.id);
    for (const line of own) {
      const shown = page?.root.querySelector(`li[id="${placeOf(line.url).fragment}"]`);
      assert.equal(shown?.querySelector('p > span')?.text.trim(), levelLabels[line.level], line.id);
      assert.ok(shown?.querySelector('p')?.text.includes(line.text), line.id);
      const chips: readonly (string | undefined)[] | undefined = shown
        ?.querySelectorAll('a[href*="/skills/"]')
        .map((chip) => insideSite(chip.getAttribute('href') ?? ''));
      const named = (mentions.get(line.id) ?? []).map(({ skill }) => `/skills/${skill}/`);
      assert.deepEqual([...new Set(chips)].toSorted(), named.toSorted(), line.id);
      assert.equal(line.recorded === null, page && mainText(page).includes('날짜 미상'), line.id);
    }
  }
});

test('the mentions are the evidence on the skill pages and count to the same numbers', () => {
  const mentions = Map.groupBy(rowsOf('mentions'), ({ skill }) => skill);
  const counted = rowsOf('postings').filter((posting) => posting.counted);
  const numbers = (rows: readonly { readonly company: string }[], ids: readonly string[]) =>
    [new Set(ids).size, new Set(rows.map(({ company }) => company)).size] as const;
  for (const skill of rowsOf('skills')) {
    const own = mentions.get(skill.id) ?? [];
    const page = pageAt(placeOf(skill.url).path);
    const links = withRest(placeOf(skill.url).path ?? '', 'postings/').flatMap(({ root }) =>
      root
        .querySelectorAll('section[aria-labelledby="evidence"] dl a, main li > a')
        .map((link) => insideSite(link.getAttribute('href') ?? ''))
        .filter((href) => href?.startsWith('/companies/') && href.includes('#')),
    );
    const shown = new Set(links);
    const inData = own.map(
      (mention) => [insideSite(new URL(mention.url).pathname + new URL(mention.url).hash), mention] as const,
    );
    assert.deepEqual(
      [...shown].filter((href) => !inData.some(([own]) => own === href)),
      [],
      skill.id,
    );
    // The page tells a posting and its twin once.
    for (const [href, mention] of inData)
      assert.ok(shown.has(href) || (!mention.counted && mention.company_kind === 'company'), `${skill.id}: ${href}`);
    for (const sample of [counted, counted.filter(({ closeness }) => closeness !== 'far')]) {
      const ids = sample.map(({ id }) => id);
      const naming = own.filter(({ posting }) => ids.includes(posting));
      const [ofPostings, ofCompanies] = numbers(sample, ids);
      const [postings, companies] = numbers(
        naming,
        naming.map(({ posting }) => posting),
      );
      const words = `공고 ${ofPostings}건 중 ${postings}건 (회사 ${ofCompanies}곳 중 ${companies}곳)`;
      assert.ok(own.length === 0 || (page && mainText(page).includes(words)), `${skill.id}: ${words}`);
      if (sample === counted) assert.deepEqual([skill.posting_count, skill.company_count], [postings, companies]);
    }
  }
});

test('the skill list and the matrix show the counts of the data', () => {
  const list = pageAt('/skills/');
  const counts = new Map(
    pageAt('/matrix/')
      ?.root.querySelectorAll('ol[data-rows] > li')
      .map((row) => [row.getAttribute('data-id'), Number(row.querySelector('.tabular-nums strong')?.text)] as const),
  );
  const mentioned = new Set(rowsOf('mentions').map(({ skill }) => skill));
  assert.deepEqual([...counts.keys()].toSorted(), [...mentioned].toSorted());
  for (const { id, posting_count: count } of rowsOf('skills')) {
    const row = list?.root
      .querySelectorAll('section[data-layer] li > a')
      .find((link) => insideSite(link.getAttribute('href') ?? '') === `/skills/${id}/`);
    assert.ok(row?.text.includes(count > 0 ? `공고 ${count}건` : '기록'), `${id}: ${count}`);
    if (mentioned.has(id)) assert.equal(counts.get(id), count, id);
  }
});

test('the market of the data is the one of the files, and can be counted anew from the other tables', () => {
  const market = countedMarket();
  const postings = rowsOf('postings').filter((posting) => posting.in_market);
  assert.deepEqual(postings.map(({ id }) => id).toSorted(), market.map(({ id }) => id).toSorted());
  const inMarket = new Set(postings.map(({ id }) => id));
  const levels = ['required', 'preferred', 'used', 'duty'] as const;
  const asked = [
    ...rowsOf('mentions').map(({ skill, posting, level }) => ({ key: `skill ${skill}`, posting, level })),
    ...rowsOf('lines').map(({ requirement, posting, level }) => ({
      key: `requirement ${requirement}`,
      posting,
      level,
    })),
  ].filter(({ posting, key }) => inMarket.has(posting) && key !== 'requirement null');
  const rows = rowsOf('market');
  const byKey = Map.groupBy(asked, ({ key }) => key);
  assert.deepEqual(
    rows.map(({ kind, skill, requirement }) => `${kind} ${skill ?? requirement}`).toSorted(),
    [...byKey.keys()].toSorted(),
  );
  const counts = { skill: countsOf(market, 'skills'), requirement: countsOf(market, 'requirements') };
  for (const row of rows) {
    const id = row.skill ?? row.requirement ?? '';
    const groups = Map.groupBy(byKey.get(`${row.kind} ${id}`) ?? [], ({ posting }) => posting);
    const strongest = [...groups.values()].map((lines) =>
      levels.find((level) => lines.some((line) => line.level === level)),
    );
    const { postings: total, required, preferred, used, duty } = row;
    const recounted = levels.map((level) => strongest.filter((each) => each === level).length);
    assert.deepEqual([total, required, preferred, used, duty], [groups.size, ...recounted], id);
    assert.deepEqual({ total, required, preferred, used, duty }, counts[row.kind].get(id), id);
    assert.ok(row.of_postings === market.length && row.low <= (100 * total) / market.length + 1 && row.high >= row.low);
  }
});

test('archetypes and twins are marked and not counted', () => {
  const postings = rowsOf('postings');
  const archetypes = postings.filter(({ company_kind: kind }) => kind === 'archetype');
  const twins = postings.filter(({ twin_of: twin }) => twin !== null);
  assert.ok([...archetypes, ...twins].every(({ counted }) => !counted));
  const inFiles = globSync('content/postings/*/[!_]*.mdx').flatMap((file) => {
    const twin = /^twinOf: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
    const id = file.replaceAll('\\', '/').replace(/^content\/postings\/|\.mdx$/g, '');
    return twin === undefined ? [] : [`${id} ${twin}`];
  });
  assert.deepEqual(twins.map(({ id, twin_of: twin }) => `${id} ${twin}`).toSorted(), inFiles.toSorted());
});
