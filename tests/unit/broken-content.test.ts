import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemInWords } from '#src/domain/problems.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { edit, type Files, soundTree, without, writeTree } from '../fixtures/tree.ts';

/** The sound tree with a second posting, each of the two named as the twin of the given one. */
const twins = (ofAnalyst: string, ofEngineer: string): Files => {
  const posting = edit('postings/acme/engineer.mdx', 'lines:', `twinOf: ${ofEngineer}\nlines:`);
  const text = soundTree['postings/acme/engineer.mdx'] ?? '';
  const analyst = text.replace('title: 엔지니어', 'title: 분석가').replace('lines:', `twinOf: ${ofAnalyst}\nlines:`);
  return { ...posting, 'postings/acme/analyst.mdx': analyst };
};

const kafka = soundTree['skills/kafka.mdx'] ?? '';

/** What is broken, the tree, and the words its message must hold: file, field and mend. */
const cases: readonly (readonly [string, Files, ...string[]])[] = [
  [
    'unknown skill in a line',
    edit('postings/acme/engineer.mdx', 'all: [kafka]', 'all: [kafak]'),
    "content/postings/acme/engineer.mdx › lines[0].asks[0].all[0]: 'kafak': 그런 기술이 없습니다. 가장 가까운 것은 'kafka'입니다.",
  ],
  [
    'misspelt field',
    edit('skills/kafka.mdx', 'definition:', 'definiton:'),
    "content/skills/kafka.mdx › definiton: 모르는 필드입니다. 'definition'의 오타인가요?",
    'content/skills/kafka.mdx › definition: 꼭 있어야 하는 필드입니다.',
  ],
  [
    'misspelt field in a line',
    edit('postings/acme/engineer.mdx', 'text: 카프카를', 'txet: 카프카를'),
    "content/postings/acme/engineer.mdx › lines[0].txet: 모르는 필드입니다. 'text'의 오타인가요?",
  ],
  [
    'missing source of a fact',
    edit('roles/engineer.mdx', 'cites: [note#tools]\n', ''),
    'content/roles/engineer.mdx › cites: 꼭 있어야 하는 필드입니다. 들어갈 것: 목록',
  ],
  [
    'empty list of sources',
    edit('roles/engineer.mdx', 'cites: [note#tools]', 'cites: []'),
    'content/roles/engineer.mdx › cites: 하나 이상 있어야 합니다.',
  ],
  [
    'citation of an unknown section',
    edit('skills/kafka.mdx', 'note#tools', 'note#tool'),
    "content/skills/kafka.mdx › cites[0]: 'note#tool': 그런 출처의 절이 없습니다. 가장 가까운 것은 'note#tools'입니다. 새로 쓰려면 content/sources/note.mdx",
  ],
  [
    'citation without a section',
    edit('skills/kafka.mdx', 'note#tools', 'note'),
    "content/skills/kafka.mdx › cites[0]: 'note': 꼴이 맞지 않습니다. '출처#절' 꼴로 씁니다.",
  ],
  [
    'source file removed',
    without('sources/note.mdx'),
    "content/companies/acme.mdx › cites[0]: 'note#tools': 그런 출처의 절이 없습니다.",
  ],
  [
    'same id twice, by letter case',
    { ...soundTree, 'skills/Kafka.mdx': kafka },
    "content/skills/kafka.mdx: 'kafka': 같은 id를 content/skills/Kafka.mdx에서 이미 씁니다. 한쪽을 지우거나",
    'content/skills/Kafka.mdx: 파일 이름이 곧 주소라 소문자 영문과 숫자, 하이픈만 씁니다',
  ],
  [
    'two skills claiming one alias',
    edit('skills/java.mdx', 'layers: [language]', 'aliases: [캎 카]\nlayers: [language]'),
    "content/skills/kafka.mdx › aliases[0]: '캎카': content/skills/java.mdx의 aliases[0]에 이미 있습니다. 한쪽에서 지우세요.",
  ],
  [
    'alias that is the name of another skill',
    edit('skills/kafka.mdx', 'aliases: [캎카]', 'aliases: [JAVA]'),
    "content/skills/kafka.mdx › aliases[0]: 'JAVA': content/skills/java.mdx의 name에 이미 있습니다.",
  ],
  [
    'Hangul file name',
    { ...without('skills/kafka.mdx'), 'skills/카프카.mdx': kafka },
    "content/skills/카프카.mdx: 파일 이름이 곧 주소라 소문자 영문과 숫자, 하이픈만 씁니다: '카프카'. 예: spark-streaming.mdx",
  ],
  ['empty file', { ...soundTree, 'skills/kafka.mdx': '' }, 'content/skills/kafka.mdx: 빈 파일입니다.'],
  [
    'no frontmatter',
    { ...soundTree, 'skills/kafka.mdx': '카프카를 설명해요.\n' },
    "content/skills/kafka.mdx: 머리말이 없습니다. 파일은 '---' 줄로 시작해야 합니다.",
  ],
  [
    'frontmatter that never closes',
    { ...soundTree, 'skills/kafka.mdx': '---\nname: Kafka\n' },
    "content/skills/kafka.mdx: 머리말이 닫히지 않았습니다. '---' 줄을 하나 더 쓰세요.",
  ],
  [
    'bad YAML',
    edit('skills/kafka.mdx', 'definition: 시험용', 'definition: "시험용'),
    'content/skills/kafka.mdx: 머리말(YAML)을 읽지 못했습니다.',
    '번째 줄',
    '따옴표와 들여쓰기를 확인하세요.',
  ],
  [
    'wrong enum',
    edit('skills/kafka.mdx', 'layers: [stream]', 'layers: [straem]'),
    "content/skills/kafka.mdx › layers[0]: 'straem': 쓸 수 없는 값입니다. 가장 가까운 것은 'stream'입니다. 쓸 수 있는 값: collect,",
  ],
  [
    'text where a list belongs',
    edit('skills/kafka.mdx', 'layers: [stream]', 'layers: stream'),
    "content/skills/kafka.mdx › layers: 'stream': 꼴이 다릅니다. 들어갈 것: 목록",
  ],
  [
    'empty text',
    edit('skills/kafka.mdx', 'nameKo: 카프카', "nameKo: ' '"),
    'content/skills/kafka.mdx › nameKo: 비어 있습니다.',
  ],
  [
    'a day that is no day',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 어제'),
    "content/skills/kafka.mdx › updated: '어제': 꼴이 맞지 않습니다. 날짜는 YYYY-MM-DD로 씁니다.",
  ],
  [
    'a month and a day no calendar has',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', "updated: '2026-13-45'"),
    "content/skills/kafka.mdx › updated: '2026-13-45': 꼴이 맞지 않습니다. 달력에 없는 날입니다.",
  ],
  [
    'the 30th of February',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', "updated: '2026-02-30'"),
    "content/skills/kafka.mdx › updated: '2026-02-30': 꼴이 맞지 않습니다. 달력에 없는 날입니다.",
  ],
  [
    'the 30th of February without quotes, which YAML takes for the 2nd of March',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 2026-02-30'),
    'content/skills/kafka.mdx › updated: 2026-02-30: 달력에 없는 날입니다. 10번째 줄을 바로잡으세요.',
  ],
  [
    'a day with an hour, which belongs to another day elsewhere',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 2026-01-02T23:00:00-09:00'),
    'content/skills/kafka.mdx › updated: "2026-01-03T08:00:00.000Z": 꼴이 맞지 않습니다. 날짜는 YYYY-MM-DD로 씁니다.',
  ],
  [
    'a day before everything',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', "updated: '0000-01-01'"),
    'content/skills/kafka.mdx › updated: 0000-01-01: 너무 이른 날입니다. 1990년부터 씁니다.',
  ],
  [
    'a day long after tomorrow',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 2999-01-01'),
    'content/skills/kafka.mdx › updated: 2999-01-01: 아직 오지 않은 날입니다.',
  ],
  [
    'a day of a change that YAML would move',
    edit('skills/kafka.mdx', 'updated:', 'history: [{ day: 2026-02-31, text: 더했어요. }]\nupdated:'),
    'content/skills/kafka.mdx › day: 2026-02-31: 달력에 없는 날입니다. 10번째 줄을 바로잡으세요.',
  ],
  [
    'a record of an impossible day',
    edit('sources/note.mdx', 'on: null', "on: '2021-19-77'"),
    "content/sources/note.mdx › recorded.on: '2021-19-77': 꼴이 맞지 않습니다. '2018', '2018-07', '2018-07-22' 가운데",
  ],
  [
    'a record of a day in words',
    edit('sources/note.mdx', 'on: null', "on: '작년'"),
    "content/sources/note.mdx › recorded.on: '작년': 꼴이 맞지 않습니다. '2018', '2018-07', '2018-07-22' 가운데",
  ],
  [
    'a record from the future',
    edit('sources/note.mdx', 'on: null', "on: '2999'"),
    'content/sources/note.mdx › recorded.on: 2999: 아직 오지 않은 날입니다.',
  ],
  [
    'a posting seen before there were any',
    edit('postings/acme/engineer.mdx', 'lines:', "seen: '0001'\nhow: company-page\nlines:"),
    'content/postings/acme/engineer.mdx › seen: 0001: 너무 이른 날입니다.',
  ],
  [
    'a year before books',
    edit('resources/book.mdx', 'kind: book', 'kind: book\nyear: -44'),
    'content/resources/book.mdx › year: -44: 너무 작습니다. 1900 이상이어야 합니다.',
  ],
  [
    'a year far away',
    edit('resources/book.mdx', 'kind: book', 'kind: book\nyear: 999999'),
    'content/resources/book.mdx › year: 999999: 너무 큽니다. 2100 이하여야 합니다.',
  ],
  [
    'any of one',
    edit('postings/acme/engineer.mdx', 'any: [java, kafka]', 'any: [java]'),
    'content/postings/acme/engineer.mdx › lines[1].asks[0].any: 둘 이상 있어야 합니다.',
  ],
  [
    'circle of prerequisites',
    edit('skills/java.mdx', 'cites:', 'prerequisites: [kafka]\ncites:'),
    'content/skills/java.mdx › prerequisites: 먼저 알아야 할 것이 돌고 돕니다: java → kafka → java. 이 가운데 한 줄을 지우세요.',
  ],
  [
    'alternative to itself',
    edit('skills/java.mdx', 'skill: kafka', 'skill: java'),
    "content/skills/java.mdx › alternatives[0].skill: 'java': 자기 자신을 가리킵니다. 다른 기술의 id를 쓰거나 지우세요.",
  ],
  [
    'prerequisite of itself',
    edit('skills/kafka.mdx', 'prerequisites: [java]', 'prerequisites: [kafka]'),
    "content/skills/kafka.mdx › prerequisites[0]: 'kafka': 자기 자신을 가리킵니다. 다른 기술의 id를 쓰거나 지우세요.",
  ],
  [
    'stage before itself',
    edit('stages/second.mdx', 'prerequisites: [first]', 'prerequisites: [second]'),
    "content/stages/second.mdx › prerequisites[0]: 'second': 자기 자신을 가리킵니다.",
  ],
  [
    'role told from itself',
    edit('roles/engineer.mdx', 'cites:', 'contrasts: [{ role: engineer, text: 같아요., cite: note#tools }]\ncites:'),
    "content/roles/engineer.mdx › contrasts[0].role: 'engineer': 자기 자신을 가리킵니다. 다른 직무의 id를 쓰거나 지우세요.",
  ],
  [
    'posting that is its own twin',
    edit('postings/acme/engineer.mdx', 'lines:', 'twinOf: acme/engineer\nlines:'),
    "content/postings/acme/engineer.mdx › twinOf: 'acme/engineer': 자기 자신을 가리킵니다. 다른 공고의 id를 쓰거나 지우세요.",
  ],
  [
    'two postings that are twins of one another',
    twins('acme/engineer', 'acme/analyst'),
    "content/postings/acme/analyst.mdx › twinOf: 'acme/engineer': 그 공고도 'acme/analyst'의 쌍둥이라고 적혀 있습니다. 원본을 하나 정해 그 파일의 twinOf를 지우세요.",
    "content/postings/acme/engineer.mdx › twinOf: 'acme/analyst': 그 공고도 'acme/engineer'의 쌍둥이라고",
  ],
  [
    'line that repeats itself',
    edit('postings/acme/engineer.mdx', 'engineer#kafka', 'engineer#either'),
    "content/postings/acme/engineer.mdx › lines[1].sameAs: 'acme/engineer#either': 자기 자신을 가리킵니다. 다른 줄을 쓰거나 지우세요.",
  ],
  [
    'two lines that repeat one another',
    edit('postings/acme/engineer.mdx', 'cite: note#tools\n', 'cite: note#tools\n    sameAs: acme/engineer#either\n'),
    "content/postings/acme/engineer.mdx › lines[0].sameAs: 'acme/engineer#either': 그 줄도 'acme/engineer#kafka'와 같다고 적혀 있습니다. 원본을 하나 정해 그 줄의 sameAs를 지우세요.",
    "content/postings/acme/engineer.mdx › lines[1].sameAs: 'acme/engineer#kafka': 그 줄도 'acme/engineer#either'와 같다고",
  ],
  [
    'line id twice',
    edit('postings/acme/engineer.mdx', 'id: either', 'id: kafka'),
    "content/postings/acme/engineer.mdx › lines[1].id: 'kafka': 이 파일에 두 번 나옵니다. 한쪽의 id를 바꾸세요.",
  ],
  [
    'same as a line that is not there',
    edit('postings/acme/engineer.mdx', 'engineer#kafka', 'engineer#kafkas'),
    "content/postings/acme/engineer.mdx › lines[1].sameAs: 'acme/engineer#kafkas': 그런 공고의 줄이 없습니다. 가장 가까운 것은 'acme/engineer#kafka'입니다.",
  ],
  [
    'ask that is neither skill nor condition',
    edit('postings/acme/engineer.mdx', 'all: [kafka]', 'condition: vibes\n        text: 느낌'),
    "content/postings/acme/engineer.mdx › lines[0].asks[0].condition: 'vibes': 쓸 수 없는 값입니다.",
    '쓸 수 있는 값: experience, degree, years, domain, language, attitude, other',
  ],
  [
    'posting in a folder that is no company',
    { ...soundTree, 'postings/acne/engineer.mdx': soundTree['postings/acme/engineer.mdx'] ?? '' },
    "content/postings/acne/engineer.mdx › 폴더 이름: 'acne': 그런 회사가 없습니다. 가장 가까운 것은 'acme'입니다.",
  ],
  [
    'posting outside a company folder',
    { ...soundTree, 'postings/engineer.mdx': soundTree['postings/acme/engineer.mdx'] ?? '' },
    'content/postings/engineer.mdx: 공고는 content/postings/회사/공고.mdx에 둡니다.',
  ],
  [
    'company without a posting',
    { ...soundTree, 'companies/idle.mdx': (soundTree['companies/acme.mdx'] ?? '').replace('에이컴', '쉼') },
    'content/companies/idle.mdx: 공고가 하나도 없습니다. content/postings/idle/ 아래에 공고 파일을 만드세요.',
  ],
  [
    'flow to a node that is not there',
    edit('pipelines/flow.mdx', 'to: end', 'to: ends'),
    "content/pipelines/flow.mdx › edges[0].to: 'ends': 그런 마디가 nodes에 없습니다. 가장 가까운 것은 'end'입니다.",
  ],
  [
    'two stages in one place',
    edit('stages/second.mdx', 'order: 2', 'order: 1'),
    'content/stages/second.mdx › order: 1번째 자리는 content/stages/first.mdx의 것입니다. 다른 수를 쓰세요.',
  ],
  [
    'stage before its prerequisite',
    edit('stages/first.mdx', 'order: 1', 'order: 3'),
    "content/stages/second.mdx › prerequisites[0]: 'first': 3번째 단계라 2번째인 이 단계보다 앞에 있지 않습니다.",
  ],
  [
    'stage beside its prerequisite',
    edit('stages/second.mdx', 'order: 2', 'order: 1'),
    "content/stages/second.mdx › prerequisites[0]: 'first': 1번째 단계라 1번째인 이 단계보다 앞에 있지 않습니다.",
  ],
  [
    'no first stage',
    without('stages/first.mdx'),
    'content/stages/second.mdx › order: 2번째인데 1번째 단계가 없습니다. 이 단계를 1번째로 고치고, 뒤의 단계도 빈자리 없이 이어서 매기세요.',
  ],
  [
    'gap between two stages',
    edit('stages/second.mdx', 'order: 2', 'order: 4'),
    'content/stages/second.mdx › order: 4번째인데 2번째 단계가 없습니다. 이 단계를 2번째로 고치고,',
  ],
  [
    'skill taught before its prerequisite',
    {
      ...edit('stages/first.mdx', 'skills: [java]', 'skills: [kafka]'),
      'stages/second.mdx': (soundTree['stages/second.mdx'] ?? '').replace('skills: [kafka]', 'skills: [java]'),
    },
    "content/stages/first.mdx › skills[0]: 'kafka': 먼저 알아야 할 'java'보다 앞에서 배웁니다. 'kafka'의 자리를 2번째 단계(content/stages/second.mdx)나 그 뒤로 옮기거나, 'java'도 이 단계나 앞 단계의 skills에 넣으세요.",
  ],
  [
    'alias that is its own name',
    edit('skills/kafka.mdx', 'aliases: [캎카]', 'aliases: [kafka]'),
    "content/skills/kafka.mdx › aliases[0]: 'kafka': 같은 파일의 name에 이미 있습니다. 한쪽에서 지우세요.",
  ],
  [
    'search name that is its own Korean name',
    edit('skills/kafka.mdx', 'aliases: [캎카]', 'searchNames: [카프카]'),
    "content/skills/kafka.mdx › searchNames[0]: '카프카': 같은 파일의 nameKo에 이미 있습니다.",
  ],
  [
    'twin whose twin is itself a twin',
    twins('acme/engineer', 'acme/engineer'),
    "content/postings/acme/analyst.mdx › twinOf: 'acme/engineer': 그 공고도 'acme/engineer'의 쌍둥이라고",
  ],
  [
    'required line nobody explains',
    {
      ...soundTree,
      'postings/acme/engineer.mdx': (soundTree['postings/acme/engineer.mdx'] ?? '').replaceAll(/ +readings: .*\n/g, ''),
    },
    "content/postings/acme/engineer.mdx › lines[0].readings: 'kafka': 필수·우대 줄인데 읽는 법이 없습니다.",
  ],
  [
    'preferred line that asks for nothing',
    edit('postings/acme/engineer.mdx', '    asks:\n      - any: [java, kafka]\n', ''),
    "content/postings/acme/engineer.mdx › lines[1].asks: 'either': 필수·우대 줄인데 바라는 것이 없습니다.",
  ],
  [
    'change after the last day',
    edit(
      'skills/kafka.mdx',
      'updated: 2026-01-02',
      'updated: 2026-01-02\nhistory:\n  - { day: 2026-01-03, text: 더했어요. }',
    ),
    'content/skills/kafka.mdx › history[0].day: 2026-01-03: 마지막으로 고친 날(updated: 2026-01-02)보다 늦습니다. updated를 2026-01-03(으)로 고치거나',
  ],
  [
    'change without words',
    edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 2026-01-02\nhistory: [{ day: 2026-01-02 }]'),
    'content/skills/kafka.mdx › history[0].text: 꼭 있어야 하는 필드입니다.',
  ],
  [
    'id in the frontmatter',
    edit('skills/kafka.mdx', 'name: Kafka', 'name: Kafka\nslug: kafka-2'),
    'content/skills/kafka.mdx › slug: 모르는 필드입니다.',
  ],
  [
    'wrong extension',
    { ...without('skills/kafka.mdx'), 'skills/kafka.md': kafka },
    'content/skills/kafka.md: 확장자는 .mdx여야 합니다. 파일 이름을 바꾸세요.',
  ],
  [
    'unknown folder',
    { ...soundTree, 'skill/kafka.mdx': kafka },
    "content/skill: 모르는 폴더나 파일입니다. 'content/skills/'를 쓰려던 것인가요?",
  ],
  [
    'link that is no web address',
    edit('resources/book.mdx', 'kind: book', 'kind: book\nurl: javascript:alert(1)'),
    "content/resources/book.mdx › url: 'javascript:alert(1)': 꼴이 맞지 않습니다.",
  ],
];

test('a sound tree has no problems', (context) => {
  const { catalog, problems } = readContentTree(writeTree(context, soundTree));
  assert.deepEqual(problems, []);
  assert.equal(catalog.skills.size, 2);
});

for (const [what, files, ...words] of cases) {
  test(`tells: ${what}`, (context) => {
    const said = readContentTree(writeTree(context, files)).problems.map(problemInWords).join('\n');
    for (const word of words) assert.ok(said.includes(word), `expected\n  ${word}\nin\n${said || '(nothing)'}`);
  });
}

test('what points to itself is told once', (context) => {
  for (const files of [
    edit('postings/acme/engineer.mdx', 'lines:', 'twinOf: acme/engineer\nlines:'),
    edit('postings/acme/engineer.mdx', 'engineer#kafka', 'engineer#either'),
    edit('skills/kafka.mdx', 'prerequisites: [java]', 'prerequisites: [kafka]'),
  ]) {
    assert.equal(readContentTree(writeTree(context, files)).problems.length, 1);
  }
});

test('tomorrow is no fault, since it has begun elsewhere; the day after is', (context) => {
  const tree = edit('skills/kafka.mdx', 'updated: 2026-01-02', 'updated: 2026-01-04');
  const saidOn = (now: string) => readContentTree(writeTree(context, tree), new Date(now)).problems.map(problemInWords);
  assert.deepEqual(saidOn('2026-01-03T00:00:00Z'), []);
  assert.match(saidOn('2026-01-02T12:00:00Z').join(), /kafka\.mdx › updated: 2026-01-04: 아직 오지 않은 날입니다/);
});

test('a clock that is behind most of the content is wrong itself', (context) => {
  const { problems } = readContentTree(writeTree(context, soundTree), new Date('2025-06-01T00:00:00Z'));
  assert.deepEqual(problems, []);
});

test('real days are days, leap days among them', (context) => {
  for (const day of ['2024-02-29', "'2024-02-29'", '2000-12-31']) {
    const tree = edit('skills/kafka.mdx', 'updated: 2026-01-02', `updated: ${day}`);
    assert.deepEqual(readContentTree(writeTree(context, tree)).problems, [], day);
  }
  for (const on of ['2018', '2018-07', '2018-07-22']) {
    const tree = edit('sources/note.mdx', 'on: null', `on: '${on}'`);
    assert.deepEqual(readContentTree(writeTree(context, tree)).problems, [], on);
  }
});

test('a fault of YAML is told by its line in the file', (context) => {
  const tree = edit('skills/kafka.mdx', 'kind: product', 'kind: a: product');
  const line = (tree['skills/kafka.mdx'] ?? '').split('\n').findIndex((each) => each.startsWith('kind:')) + 1;
  const said = readContentTree(writeTree(context, tree)).problems.map(problemInWords).join();
  assert.ok(said.includes(`읽지 못했습니다. ${line}번째 줄 `), said);
});

test('a change of the day an entry was last mended is not late', (context) => {
  const tree = edit('skills/kafka.mdx', 'updated:', 'history: [{ day: 2026-01-02, text: 더했어요. }]\nupdated:');
  assert.deepEqual(readContentTree(writeTree(context, tree)).problems, []);
});

test('a skill may share the stage of what it stands on, and stand on what no stage teaches', (context) => {
  const second = without('stages/second.mdx');
  for (const skills of ['[java, kafka]', '[kafka, java]', '[kafka]']) {
    const first = (soundTree['stages/first.mdx'] ?? '').replace('skills: [java]', `skills: ${skills}`);
    const { problems } = readContentTree(writeTree(context, { ...second, 'stages/first.mdx': first }));
    assert.deepEqual(problems, [], skills);
  }
});

test('a stage that cannot be read leaves no gap', (context) => {
  const { problems } = readContentTree(writeTree(context, { ...soundTree, 'stages/first.mdx': '' }));
  assert.deepEqual(
    problems.map(({ file }) => file),
    ['content/stages/first.mdx'],
  );
});

test('tells the problems of many files at once, and none that follow from an unreadable file', (context) => {
  const files = {
    ...soundTree,
    'skills/kafka.mdx': '',
    'guides/reading.mdx': (soundTree['guides/reading.mdx'] ?? '').replace('kafka', 'jva'),
    'roles/engineer.mdx': (soundTree['roles/engineer.mdx'] ?? '').replace('duty', 'dusty'),
  };
  const said = readContentTree(writeTree(context, files)).problems.map(problemInWords);
  assert.equal(said.length, 3, said.join('\n'));
});
