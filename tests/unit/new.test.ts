import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { Collection } from '#src/domain/types.ts';
import { schemas } from '#src/schema/collections.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import type { Ask } from '../../tools/new/asker.ts';
import { hashesOf, hashFile, readHashes } from '../../tools/copied-postings.ts';
import { draftsOf } from '../../tools/new/draft.ts';
import { entryText, labelOf } from '../../tools/new/field.ts';
import { fieldsOf, templateOf } from '../../tools/new/template.ts';
import { soundTree, writeTree } from '../fixtures/tree.ts';

const collections = Object.keys(schemas) as Collection[];
const templates = Object.fromEntries(
  collections.map((collection) => [`${collection}/_template.mdx`, templateOf('content', collection)]),
);

/** A project's folder whose content is the sound tree with the real templates, as the command finds it. */
const project = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  context.after(() => rmSync(folder, { recursive: true }));
  symlinkSync(writeTree(context, { ...soundTree, ...templates }), join(folder, 'content'), 'junction');
  return folder;
};

const posting = {
  id: 'data-engineer',
  title: '데이터 엔지니어',
  role: 'engineer',
  reason: '파이프라인을 만들어요.',
  summary: '데이터를 모으는 자리예요.',
  line: 'java',
  text: '자바를 써 본 경험',
  skills: 'java, kafka',
  cite: 'note#tools',
  reading: '무엇을 만들었는지 말해요.',
};

/** Answers to what has no preset and may not be left out. */
const samples = {
  sources: { id: 'new', title: '새 노트', summary: '요약', how: '날짜가 없어요.' },
  companies: {
    ...{ id: 'new', name: '새 회사', summary: '요약', cite: 'note#tools' },
    ...Object.fromEntries(Object.entries(posting).map(([flag, answer]) => [`posting-${flag}`, answer])),
  },
  postings: { ...posting, company: 'acme', id: 'new' },
  requirements: {
    ...{ id: 'new', name: '새 요건', group: 'work', order: '2', words: '스파크', asks: '물어요.', question: '왜요?' },
    ...{ answer: '숫자로요.', skills: 'java' },
  },
  skills: {
    id: 'new',
    name: 'Spark',
    'name-ko': '스파크',
    kind: 'product',
    layers: 'process',
    definition: '정의',
    cites: 'note#tools',
  },
  roles: {
    ...{ id: 'new', name: '분석가', 'name-en': 'Analyst', summary: '요약', order: '2', day: '하루', makes: '표' },
    ...{ leaves: '운영', learn: 'java', why: '먼저예요.', fact: '사실', cite: 'note#tools' },
  },
  pipelines: {
    ...{ id: 'new', title: '새 흐름', question: '질문', summary: '요약', first: '처음', 'first-does': '보내요.' },
    ...{ last: '끝', 'last-does': '받아요.', carries: '기록', cites: 'note#tools' },
  },
  questions: { id: 'new', question: '새 질문', topic: 'learn', answer: '답', cites: 'note#tools' },
  guides: { id: 'new', title: '새 글', summary: '요약', cites: 'note#tools' },
  stages: {
    ...{ id: 'new', title: '새 단계', order: '3', hours: '8', makes: '남는 것', why: '까닭', skills: 'java, kafka' },
    ...{ depth: '깊이', project: '만들 것', first: '오늘 할 일', check: '확인', cites: 'note#tools' },
  },
  resources: { id: 'new', title: '새 책', kind: 'book', summary: '요약', cites: 'note#tools' },
} as const satisfies Record<Collection, Readonly<Record<string, string>>>;

for (const collection of collections) {
  test(`${collection}: the template with a few answers is sound, and its fields are those of the schema`, async (context) => {
    const root = writeTree(context, { ...soundTree, ...templates });
    const before = readContentTree(root);
    assert.deepEqual(before.problems, [], 'templates are no entries');
    const left = new Map<string, string>(Object.entries(samples[collection]));
    const ask: Ask = async ({ flag, preset, faultsOf }) => {
      const answer = left.get(flag) ?? preset;
      left.delete(flag);
      assert.deepEqual(faultsOf(answer), [], flag);
      return answer;
    };
    for (const field of fieldsOf(templateOf(root, collection))) assert.notEqual(labelOf(collection, field), '');
    for (const { path, text } of await draftsOf(
      { root, catalog: before.catalog, ask, today: '2026-01-02' },
      collection,
    )) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const after = readContentTree(root);
    assert.deepEqual(after.problems, []);
    assert.equal(after.catalog[collection].size, before.catalog[collection].size + 1);
    assert.deepEqual([...left.keys()], [], 'every answer was asked for');
  });
}

test('any text reads back as it was given', () => {
  const texts = ['a: b', 'a #b', "it's", '"q"', 'true', '2018', '2026-01-02', 'null', '- x', '{a}', '[b]', '끝:', '*x'];
  const template = templateOf('content', 'guides');
  for (const text of [...texts, '@x', '`x`', 'a\\n', '<title>', '$&', '%', '!x', '|', '>', '~', '카프카, 스파크']) {
    const answers = new Map([['title', text]]).set('aliases', `${text.replace(',', '')}, 둘`);
    const source = entryText('guides', template, fieldsOf(template), answers);
    const { title, aliases } = parseFrontmatter(source).frontmatter;
    assert.equal(title, text);
    assert.deepEqual(aliases, [text.replace(',', ''), '둘']);
  }
});

const runWith = (env: NodeJS.ProcessEnv, folder: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('tools/new.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    input: '',
  });
  return { status, said: stdout + stderr };
};

const run = (folder: string, ...args: readonly string[]) => runWith({}, folder, ...args);

const flagsOf = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(answers).flatMap(([flag, answer]) => [`--${flag}`, answer]);

test('the command writes a file once and never over it', (context) => {
  const folder = project(context);
  const first = run(folder, 'guide', ...flagsOf(samples.guides));
  assert.equal(first.status, 0, first.said);
  const file = join(folder, 'content/guides/new.mdx');
  const text = readFileSync(file, 'utf8');
  assert.match(text, /\nupdated: \d{4}-\d{2}-\d{2}\n/);
  const second = run(folder, 'guide', ...flagsOf({ ...samples.guides, title: '다른 글' }));
  assert.equal(second.status, 1);
  assert.match(second.said, /--id: 'new': 이미 있습니다\. content\/guides\/new\.mdx를/);
  assert.equal(readFileSync(file, 'utf8'), text);
});

test('the command writes into the content that is built', (context) => {
  const [folder, other] = [project(context), project(context)];
  const { status, said } = runWith(
    { CONTENT_DIR: join(other, 'content') },
    folder,
    'guide',
    ...flagsOf(samples.guides),
  );
  assert.equal(status, 0, said);
  const [here, there] = [folder, other].map((each) => existsSync(join(each, 'content/guides/new.mdx')));
  assert.deepEqual([here, there], [false, true]);
});

test('everything missing or wrong is told at once, and nothing is written', (context) => {
  const folder = project(context);
  const answers = { ...posting, company: 'acne', role: 'enginer', skills: '카프카', id: 'New', titel: 'x' };
  const { status, said } = run(
    folder,
    '공고',
    ...flagsOf(answers).filter((word) => word !== '--summary' && word !== answers.summary),
  );
  assert.equal(status, 1);
  for (const words of [
    "--company: 'acne': 그런 회사가 없습니다. 가장 가까운 것은 'acme'입니다.",
    "--id: 'New': 소문자 영문과 숫자",
    "--role: 'enginer': 그런 직무가 없습니다. 가장 가까운 것은 'engineer'입니다.",
    "--skills: '카프카': 이름이 아니라 id를 씁니다. id는 'kafka'입니다.",
    '--summary: 빠졌습니다.',
    "--titel: 모르는 이름입니다. '--title'의 오타인가요?",
    '아무것도 만들지 않았습니다.',
  ]) {
    assert.ok(said.includes(words), `${words}\n${said}`);
  }
  assert.equal(readContentTree(join(folder, 'content')).catalog.postings.size, 1);
  assert.match(run(folder, 'compny').said, /'company'를 쓰려던 것인가요/);
});

/** A posting made up for this test. */
const advert = `[예시배송] 데이터 엔지니어
주요 업무
• 카프카로 전국의 배달 기록을 빠짐없이 모아 두고 언제든지 다시 꺼내 볼 수 있게 합니다
자격 요건
• 데이터 경력 3년 이상
• 자바 또는 카프카 중 하나에 익숙하신 분
• 병역을 마친 분
• 꼼꼼하신 분
• 자바를 써 보셨다면 좋아요
우대 사항
• 카프카 운영 경험
• 아주 낯선 일
복지
• 맛있는 점심
`;

const facts = {
  ...{
    company: 'example-delivery',
    'company-name': '예시배송',
    slug: 'data-engineer',
    title: '데이터 플랫폼 엔지니어',
  },
  ...{ seen: '2026-10', how: 'company-page', url: 'https://careers.example.com/1' },
};

/** A project whose roles hold the one that drafts begin with. */
const projectForAdverts = (context: TestContext): string => {
  const folder = project(context);
  const role = readFileSync(join(folder, 'content/roles/engineer.mdx'), 'utf8');
  writeFileSync(join(folder, 'content/roles/data-engineer.mdx'), role.replace('name: 엔지니어', 'name: 데이터'));
  writeFileSync(join(folder, 'advert.txt'), advert);
  mkdirSync(join(folder, 'tests/fixtures'), { recursive: true });
  writeFileSync(join(folder, hashFile), 'AAAAAAAA\n');
  return folder;
};

test('a posting is drafted from its text, and refused until an editor has put it into words', (context) => {
  const folder = projectForAdverts(context);
  const { status, said } = run(folder, 'posting', '--from', 'advert.txt', ...flagsOf(facts));
  assert.equal(status, 0, said);
  assert.match(said, /줄 7개 가운데 \d개에 확인할 것이 있어요\. 병역, 성별, 나이를 말한 줄 1개는 뺐어요\./);
  assert.match(said, /marketMonth를 '2026-10'로/);
  const known = readHashes(join(folder, hashFile));
  assert.ok(known.has('AAAAAAAA') && hashesOf(advert).length > 0 && hashesOf(advert).every((hash) => known.has(hash)));
  const file = join(folder, 'content/postings/example-delivery/data-engineer.mdx');
  const text = readFileSync(file, 'utf8');
  assert.doesNotMatch(text, /병역/);
  const held = parseFrontmatter(text).frontmatter;
  const { lines, ...head } = held as unknown as { lines: readonly Readonly<Record<string, unknown>>[] };
  assert.deepEqual(
    lines.map(({ id, section, level, asks }) => [id, section, level, asks]),
    [
      ['kafka', 'duty', undefined, [{ all: ['kafka'] }]],
      ['years', 'required', undefined, [{ condition: 'years', text: '3년 이상', years: 3 }]],
      ['java', 'required', undefined, [{ any: ['java', 'kafka'] }]],
      ['attitude', 'required', undefined, [{ condition: 'attitude', text: '우리 말로 옮겨 적으세요' }]],
      ['java-2', 'required', 'preferred', [{ all: ['java'] }]],
      ['kafka-2', 'preferred', undefined, [{ all: ['kafka'] }]],
      ['line', 'preferred', undefined, undefined],
    ],
  );
  assert.ok(lines.every((line) => line['text'] === '우리 말로 옮겨 적으세요'));
  assert.equal(lines[0]?.['requirement'], 'streaming');
  const { title, seen, how, url, track, newcomers } = head as Readonly<Record<string, unknown>>;
  const told = [title, seen, how, url, track, newcomers];
  assert.deepEqual(told, [facts.title, facts.seen, facts.how, facts.url, 'data-platform', 'no']);
  // Each original stands right above its entry.
  assert.match(text, /# 원문\(지우고 올리세요\): • 카프카 운영 경험\n {2}- id: kafka-2\n/);
  assert.match(text, /낯선 일\n {2}# 확인: 무엇을 바라는[^\n]*\n {2}# 확인: 맞는 요건을[^\n]*\n {2}- id: line\n/);

  const refused = readContentTree(join(folder, 'content'));
  const messages = refused.problems.map((problem) => problem.message).join('\n');
  assert.equal(refused.catalog.postings.size, 1);
  assert.match(messages, /번째 줄 등 \d+곳: 공고의 문장은 저장소에 올리지 않습니다/);
  assert.match(messages, /확인할 것이 남아 있습니다/);
  assert.match(messages, /아직 우리 말로 옮기지 않은 자리/);

  const mend = (path: string): void => {
    const draft = readFileSync(path, 'utf8').replaceAll(/^ *# (?:원문|확인).*\n/gm, '');
    const asked = draft.replace(
      /(id: line\n.*\n.*\n)/,
      '$1    asks:\n      - { condition: experience, text: 낯선 일 }\n',
    );
    // Every line an applicant is held to needs a requirement.
    const whole = asked
      .replaceAll(/^ {4}requirement: .*\n/gm, '')
      .replaceAll(/^( {4}text: .*\n)/gm, '$1    requirement: streaming\n');
    writeFileSync(path, whole.replaceAll('우리 말로 옮겨 적으세요', '뜻을 적었어요'));
  };
  mend(file);
  mend(join(folder, 'content/companies/example-delivery.mdx'));
  const mended = readContentTree(join(folder, 'content'));
  assert.deepEqual(mended.problems, []);
  assert.equal(mended.catalog.companies.get('example-delivery')?.name, '예시배송');
});

test('what hinders a draft from a text is told at once, and nothing is written', (context) => {
  const folder = projectForAdverts(context);
  const missing = run(folder, 'posting', '--from', 'nowhere.txt', ...flagsOf(facts));
  assert.equal(missing.status, 1);
  assert.match(missing.said, /--from: 'nowhere\.txt': 읽을 수 없습니다/);
  const empty = run(folder, 'posting', '--from', '-', ...flagsOf(facts));
  assert.match(empty.said, /무엇을 바라는 줄을 찾지 못했습니다/);
  const answers = { ...facts, company: '에이컴', slug: 'New', seen: '2026-13', how: 'board', titel: 'x' };
  const wrong = run(folder, 'posting', '--from', 'advert.txt', ...flagsOf(answers));
  assert.equal(wrong.status, 1);
  for (const words of [
    "--company: '에이컴': 이름이 아니라 id를 씁니다. id는 'acme'입니다.",
    "--slug: 'New'",
    '--seen: ',
    '--how: ',
    '--titel: 모르는 이름입니다.',
    '아무것도 만들지 않았습니다.',
  ]) {
    assert.ok(wrong.said.includes(words), `${words}\n${wrong.said}`);
  }
  const nameless = run(folder, 'posting', '--from', 'advert.txt', '--company', 'acne', '--slug', 'x');
  for (const words of [
    "--company-name: 빠졌습니다. 'acne'는 새 회사예요. 'acme'를",
    '--title: 빠졌습니다.',
    '--seen: 빠졌',
  ])
    assert.ok(nameless.said.includes(words), `${words}\n${nameless.said}`);
  assert.match(run(folder, 'guide', '--from', 'advert.txt', ...flagsOf(samples.guides)).said, /--from: 모르는 이름/);
  assert.equal(readContentTree(join(folder, 'content')).catalog.postings.size, 1);
});

test('a known company is taken by its id, and a posting of it never written over', (context) => {
  const folder = projectForAdverts(context);
  const own = { ...facts, company: 'acme' };
  const { 'company-name': name, ...known } = own;
  assert.equal(run(folder, 'posting', '--from=advert.txt', ...flagsOf(known)).status, 0);
  assert.ok(name);
  const again = run(folder, 'posting', '--from=advert.txt', ...flagsOf(known));
  assert.equal(again.status, 1);
  assert.match(again.said, /--slug: 'data-engineer': 이미 있습니다\. content\/postings\/acme\/data-engineer\.mdx를/);
});

test('a second posting of a company is drafted while its file is a draft still', (context) => {
  const folder = projectForAdverts(context);
  assert.equal(run(folder, 'posting', '--from=advert.txt', ...flagsOf(facts)).status, 0);
  const { 'company-name': name, ...known } = { ...facts, slug: 'dba' };
  const { status, said } = run(folder, 'posting', '--from=advert.txt', ...flagsOf(known));
  assert.equal(status, 0, said);
  assert.match(said, /만들었습니다: content\/postings\/example-delivery\/dba\.mdx/);
  const company = readFileSync(join(folder, 'content/companies/example-delivery.mdx'), 'utf8');
  assert.ok(company.includes(`name: ${name}`));
});

test('whether newcomers may apply is what the required years say', (context) => {
  const folder = projectForAdverts(context);
  for (const [line, newcomers] of [
    ['신입 또는 경력 3년 이상', 'yes'],
    ['데이터를 좋아하시는 분', 'unsaid'],
  ] as const) {
    writeFileSync(join(folder, 'advert.txt'), advert.replace('데이터 경력 3년 이상', line));
    const flags = flagsOf({ ...facts, company: newcomers, 'company-name': newcomers });
    const { status, said } = run(folder, 'posting', '--from=advert.txt', ...flags);
    assert.equal(status, 0, said);
    const text = readFileSync(join(folder, `content/postings/${newcomers}/data-engineer.mdx`), 'utf8');
    assert.ok(text.includes(`\nnewcomers: ${newcomers}\n`), line);
  }
});
