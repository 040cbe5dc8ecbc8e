import { readFileSync, writeFileSync } from 'node:fs';
import { companiesOf } from '#src/domain/evidence.ts';
import { levelLabels, levelOrder } from '#src/domain/levels.ts';
import { dayInWords } from '#src/domain/names.ts';
import { unpackMarket } from '#src/features/market/market-data.ts';
import { marksOf } from '#src/features/market/marks.ts';
import { firstWithin, type Share, sharesOf } from '#src/features/market/shares.ts';
import { bindingnessOf } from '#src/features/market/summary.ts';
import { marketMonth } from '#src/features/market/window.ts';
import { marketPicture } from '#src/features/market/picture.ts';
import { brandMark } from '#src/features/pictures/brand.ts';
import type { Palette } from '#src/features/pictures/palette.ts';
import { drawing, row } from '#src/features/pictures/svg.ts';
import { wrap } from '#src/features/pictures/wrap.ts';
import { siteName } from '#src/site.ts';
import { folders } from '../settings.ts';
import { inkOf } from './facts.ts';
import { face } from './font.ts';
import { lightPalette } from './palette.ts';
import { toPng } from './to-png.ts';

const size = { width: 1200, height: 1500 } as const;
const left = 72;
const right = size.width - left;
/** Where the names end and the marks begin. */
const marksLeft = 400;
const marksRight = right - 84;
const rowsTop = 372;
const rowHeight = 50;
const rowsShown = 16;
const namesShown = 6;

const box = (x: number, y: number, width: number, height: number, colour: string, opacity: number): string =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${colour}" fill-opacity="${opacity}"/>`;

/** A mark for every posting that asks a skill, its name before them and their number behind. */
const skillRow = (share: Share, at: number, total: number, name: string, colour: Palette): string => {
  const pitch = (marksRight - marksLeft) / total;
  const y = rowsTop + at * rowHeight;
  const marks = marksOf(share).flatMap(({ level, from, count }) =>
    Array.from({ length: count }, (_, mark) =>
      box(marksLeft + (from + mark) * pitch, y - 24, pitch * 0.72, 30, colour('ink'), inkOf[level]),
    ),
  );
  return [
    box(marksLeft, y - 24, marksRight - marksLeft, 30, colour('rule'), 0.45),
    row(name, [marksLeft - 24, y], { size: 30, fill: colour('ink'), anchor: 'end' }),
    ...marks,
    row(`${share.total}`, [right, y], { size: 30, fill: colour('ink'), anchor: 'end' }),
  ].join('');
};

const legend = (colour: Palette): string =>
  levelOrder
    .map((level, at) => {
      const x = marksLeft + at * 120;
      return [
        box(x, 286, 18, 30, colour('ink'), inkOf[level]),
        row(levelLabels[level], [x + 30, 311], { size: 26, fill: colour('soft') }),
      ].join('');
    })
    .join('');

const named = (title: string, names: readonly string[], y: number, colour: Palette): string => {
  const rows = wrap(names.map((name) => name.replaceAll(' ', '\u00a0')).join(', '), (right - marksLeft) / 30).slice(
    0,
    2,
  );
  return [
    row(title, [marksLeft - 24, y], { size: 26, fill: colour('soft'), anchor: 'end' }),
    ...rows.map((text, at) => row(text, [marksLeft, y + at * 40], { size: 30, fill: colour('ink') })),
  ].join('');
};

/** The market in one picture that carries its own source: what is asked most, a mark a posting. As SVG. */
export const drawMarket = (market: Parameters<typeof unpackMarket>[0], colour: Palette): string => {
  const postings = unpackMarket(market);
  const companies = companiesOf(postings);
  const months = postings.map(({ seen }) => seen).toSorted();
  const nameOf = ({ id }: Share): string => market.names.skills[id] ?? id;
  const top = firstWithin(
    sharesOf(postings, ({ skills }) => skills),
    rowsShown,
    ({ total }) => total,
  );
  const { hard, welcome } = bindingnessOf(postings);
  const foot = rowsTop + top.length * rowHeight + 36;
  return drawing(size.width, size.height, `${face.family}, sans-serif`, [
    `<rect width="${size.width}" height="${size.height}" fill="${colour('paper')}"/>`,
    brandMark([left, 56], colour),
    row(siteName, [left + 62, 91], { size: 30, fill: colour('ink') }),
    row('데이터 엔지니어 공고가 찾는 기술', [left, 182], { size: 62, fill: colour('ink') }),
    row(
      `공고 ${postings.length}건, 회사 ${companies}곳. ${dayInWords(months[0] ?? marketMonth)}부터 ${dayInWords(marketMonth)}까지 본 공고예요.`,
      [left, 240],
      { size: 30, fill: colour('soft') },
    ),
    legend(colour),
    ...top.map((share, at) => skillRow(share, at, postings.length, nameOf(share), colour)),
    named('필수로 굳은 것', firstWithin(hard, namesShown, ({ required }) => required).map(nameOf), foot + 20, colour),
    named(
      '아직 우대인 것',
      firstWithin(welcome, namesShown, ({ preferred }) => preferred).map(nameOf),
      foot + 120,
      colour,
    ),
    row('칸 하나가 공고 한 건이에요. 눈에 띈 공고를 읽은 것이라 모든 공고를 대표하지는 않아요.', [left, 1440], {
      size: 24,
      fill: colour('soft'),
    }),
  ]);
};

/** Writes the picture of the market beside its page, as SVG and as PNG. */
export const writeMarketPicture = async (): Promise<void> => {
  const svg = drawMarket(JSON.parse(readFileSync(`${folders.site}/market-data.json`, 'utf8')), lightPalette());
  writeFileSync(`${folders.site}${marketPicture.svg}`, svg);
  writeFileSync(`${folders.site}${marketPicture.png}`, await toPng(svg));
};
