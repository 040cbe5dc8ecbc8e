import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fnv1a } from '#src/domain/hash.ts';
import { layerOrder } from '#src/domain/route-lines.ts';
import { layersOfSkills, type ShareCard, shareCard, shareDesign, sharePath } from '#src/features/seo/share-card.ts';
import { readContentTree } from '../../tools/content/read-tree.ts';
import { cardSize, drawCard } from '../../tools/share/draw.ts';
import { companyFact, postingFact, type ShareFact, skillFact } from '#src/features/seo/share-fact.ts';
import { entryOf } from '#src/domain/catalog.ts';
import { mentionsBySkill } from '#src/domain/evidence.ts';
import { skillName } from '#src/domain/names.ts';
import { levelOf, skillsIn } from '#src/domain/posting-lines.ts';
import { companySample, postingsOf } from '#src/domain/postings.ts';
import type { Line } from '#src/domain/types.ts';
import { cachedAt } from '../../tools/share/images.ts';
import { lightPalette } from '../../tools/share/palette.ts';
import { toPng } from '../../tools/share/to-png.ts';
import { emWidth } from '#src/domain/text-width.ts';

const question = '개인이 클라우드·분산 환경 경험을 쌓으려면 어떤 플랫폼을 쓰나요?';
const posting = '급성장하며 플랫폼을 만드는 중견기업 데이터 엔지니어';
const line = (all: readonly [string]): Line => ({
  id: 'x',
  section: 'required',
  text: '',
  asks: [{ all: [...all] }],
  readings: [],
});

test('a picture has an address of its own for all it says', () => {
  const card: ShareCard = { title: '토스증권', kind: 'company', layers: ['store', 'stream'] };
  const others: readonly ShareCard[] = [
    card,
    { ...card, title: '토스증권 DBA' },
    { ...card, kind: 'posting' },
    { ...card, kind: undefined },
    { ...card, layers: ['stream', 'store'] },
    { ...card, layers: [] },
  ];
  const paths = others.map(sharePath);
  assert.equal(new Set(paths).size, others.length);
  assert.equal(sharePath({ ...card }), paths[0]);
  for (const path of paths) assert.match(path, /^\/share\/[0-9a-f]{16}\.png$/);
});

test('what a page found out is part of the address', () => {
  const card: ShareCard = { title: '카프카', kind: 'skill', layers: ['stream'] };
  const counts = { required: 2, preferred: 1, used: 0, duty: 0 };
  const found = (required: number): ShareCard => ({
    ...card,
    fact: { kind: 'marks', words: '공고 9건 중 3건', total: 9, counts: { ...counts, required } },
  });
  assert.equal(new Set([card, found(2), found(1)].map(sharePath)).size, 3);
});

test('a posting tells how many lines bind and which skills its musts name, a company what most of its postings ask', () => {
  const { catalog } = readContentTree('content');
  for (const posting of catalog.postings.values()) {
    const fact = postingFact(catalog, posting);
    assert.ok(fact.kind === 'route');
    const required = posting.lines.filter((line) => levelOf(line) === 'required');
    if (required.length > 0) assert.match(fact.words, new RegExp(`^필수 요건 ${required.length}개`));
    const names = skillsIn(required).map((id) => skillName(entryOf(catalog, 'skills', id)));
    if (names.length > 0)
      assert.deepEqual(
        fact.stations.map(({ name }) => name),
        names.slice(0, 8),
      );
    if (names.length > 0) assert.equal(fact.stations.length + fact.more, names.length);
  }
  const twice = companyFact(catalog, [{ lines: [line(['spark']), line(['kafka'])] }, { lines: [line(['kafka'])] }]);
  assert.ok(twice.kind === 'route');
  assert.equal(twice.words, '공고 2건 · 기술 2개');
  assert.match(twice.stations[0]?.name ?? '', /Kafka/);
});

test('a skill tells in how many postings it stands, each by its strongest line', () => {
  const { catalog } = readContentTree('content');
  const postings = companySample(postingsOf(catalog));
  const fact = skillFact(postings, mentionsBySkill(postingsOf(catalog)).get('python') ?? []);
  assert.ok(fact.kind === 'marks');
  const naming = postings.filter(({ lines }) => skillsIn(lines).includes('python'));
  const musts = naming.filter(({ lines }) =>
    skillsIn(lines.filter(({ level }) => level === 'required')).includes('python'),
  );
  assert.equal(fact.words, `공고 ${postings.length}건 중 ${naming.length}건`);
  assert.equal(fact.counts.required, musts.length);
  assert.equal(
    Object.values(fact.counts).reduce((sum, count) => sum + count, 0),
    naming.length,
  );
});

test('what is drawn of a fact keeps inside the card, its marks inside their row', () => {
  const names = ['Spark Structured Streaming', '관계형 데이터베이스', 'R', '데이터 파이프라인'];
  const stations = Array.from({ length: 10 }, (_, at) => ({
    name: names[at % 4] ?? '',
    layer: layerOrder[at] ?? 'store',
  }));
  const counts = { required: 99, preferred: 9, used: 4, duty: 1 };
  const facts: readonly ShareFact[] = [
    { kind: 'route', words: '필수 요건 7개 · 우대 요건 4개', stations: stations.slice(0, 8), more: 12 },
    { kind: 'route', words: '기술 0개', stations: [], more: 0 },
    { kind: 'marks', words: '공고 146건 중 113건', total: 146, counts },
    { kind: 'marks', words: '공고 5,000건 중 113건', total: 5000, counts },
    { kind: 'marks', words: '공고 0건 중 0건', total: 0, counts: { required: 0, preferred: 0, used: 0, duty: 0 } },
    {
      kind: 'top',
      words: '공고 138건이 많이 찾는 것',
      total: 138,
      rows: stations.map((each) => ({ ...each, counts })),
    },
  ];
  for (const fact of facts)
    for (const title of [posting, 'Apache Kafka (카프카)', `${question} (${posting})`]) {
      const svg = drawCard({ title, kind: 'posting', layers: ['store', 'stream'], fact }, lightPalette());
      assert.ok(!/NaN|undefined|Infinity/.test(svg));
      for (const [, y, size] of svg.matchAll(/ y="(\d+)" font-size="(\d+)"/g)) {
        assert.ok(Number(y) - 0.85 * Number(size) >= 15, title);
        assert.ok(Number(y) + 0.2 * Number(size) <= cardSize.height - 15, title);
      }
      for (const [, x, width] of svg.matchAll(/<rect x="([\d.-]+)" y="\d+" width="([\d.-]+)" height="(?:28|48)"/g))
        assert.ok(Number(x) >= 0 && Number(x) + Number(width) <= 1121, `${x} + ${width}`);
    }
});

test('a route passes home lines in the order data flows', () => {
  const { catalog } = readContentTree('content');
  assert.deepEqual(layersOfSkills(catalog, ['python', 'kafka', 'spark', 'kafka']), ['process', 'stream', 'language']);
});

test('the card of an entry says what it is, that of a list does not', () => {
  const page = { title: '카프카', layers: [] };
  assert.equal(shareCard({ ...page, kind: 'skill' }).kind, 'skill');
  for (const kind of ['page', undefined] as const) assert.equal(shareCard({ ...page, kind }).kind, undefined);
});

type Row = { readonly x: number; readonly y: number; readonly size: number; readonly text: string };

const rowsOf = (svg: string): readonly Row[] =>
  [...svg.matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)" fill="[^"]+">([^<]*)</g)].map(
    ([, x, y, size, text = '']) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
  );

test('text keeps to the middle 1200 × 600, and no row of a title lies on another', () => {
  const longest = `${question} ${posting}`;
  for (const title of [question, posting, longest, `${longest} (${posting})`, '질문', '데이터 엔지니어 노선도'])
    for (const layers of [[], layerOrder.slice(0, 1), layerOrder.slice(0, 2), layerOrder])
      for (const kind of ['skill', 'posting', undefined] as const) {
        const svg = drawCard({ title, kind, layers }, lightPalette());
        const rows = rowsOf(svg).filter(({ x }) => x < 200);
        assert.ok(rows.length > 0);
        for (const [, y, size] of svg.matchAll(/ y="(\d+)" font-size="(\d+)"/g)) {
          assert.ok(Number(y) - 0.85 * Number(size) >= 15, title);
          assert.ok(Number(y) + 0.2 * Number(size) <= cardSize.height - 15, title);
        }
        const titleRows = rows.filter(({ x, size }) => x === 80 && size > 30).toSorted((a, b) => a.y - b.y);
        for (const [at, { x, y, size, text }] of titleRows.entries()) {
          assert.ok(y - 0.85 * size >= (titleRows[at - 1]?.y ?? 100), `${text}: above`);
          assert.ok(y <= 440, `${text}: too low`);
          assert.ok(x + emWidth(text) * size <= cardSize.width - 60, `${text}: too wide`);
        }
      }
});

test('a card becomes a PNG, its letters drawn in the face of the build', async () => {
  const drawn = async (title: string): Promise<Buffer> =>
    toPng(drawCard({ title, kind: 'guide', layers: [] }, lightPalette()));
  const [named, other, odd] = await Promise.all([drawn('카프카'), drawn('스파크'), drawn('R&D <C++>')]);
  for (const png of [named, other, odd])
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [cardSize.width, cardSize.height]);
  assert.ok(!named.equals(other));
});

test('a picture is drawn anew when its card or its face is another', () => {
  const [face, other] = [Buffer.from('face'), Buffer.from('other face')];
  assert.equal(cachedAt('<svg/>', face), cachedAt('<svg/>', face));
  assert.equal(new Set([cachedAt('<svg/>', face), cachedAt('<svg/>', other), cachedAt('<svg />', face)]).size, 3);
});

test('a new look has a new version, since messengers keep a picture as long as its address stays', () => {
  const cards: readonly ShareCard[] = [
    { title: 'Apache Kafka (카프카)', kind: 'skill', layers: ['stream', 'collect'] },
    { title: posting, kind: 'posting', layers: ['store', 'process'] },
    { title: '데이터 엔지니어 노선도', layers: [] },
    {
      title: posting,
      kind: 'posting',
      layers: ['store'],
      fact: { kind: 'route', words: '필수 요건 2개', stations: [{ name: 'Kafka', layer: 'stream' }], more: 3 },
    },
    {
      title: 'SQL',
      kind: 'skill',
      layers: ['language', 'process'],
      fact: {
        kind: 'marks',
        words: '공고 9건 중 3건',
        total: 9,
        counts: { required: 2, preferred: 1, used: 0, duty: 0 },
      },
    },
  ];
  const look = fnv1a(cards.map((card) => drawCard(card, lightPalette())).join(''));
  assert.deepEqual(
    { shareDesign, look },
    { shareDesign: 3, look: '70480d715aa325e8' },
    'Count shareDesign in src/features/seo/share-card.ts up and write the new look here.',
  );
});
