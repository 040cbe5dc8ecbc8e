import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shareCard, sharePath } from '#src/features/seo/share-card.ts';
import type { ShareFact } from '#src/features/seo/share-fact.ts';
import type { PageFacts } from '#src/layouts/page-facts.ts';
import { readPageFacts } from '../page-facts.ts';
import { folders } from '../settings.ts';
import { drawCard } from './draw.ts';
import { codePointsOf, face, lettersMissing } from './font.ts';
import { writeMarketPicture } from './market-picture.ts';
import { lightPalette } from './palette.ts';
import { toPng } from './to-png.ts';

const cache = '.cache/share';

/** How many are drawn at a time: each in the making holds megabytes, and there is one for every page. */
const atOnce = 8;

const missing = (path: string, letters: readonly string[]): string => {
  const named = letters.map((letter) => `'${letter}'`).join(', ');
  return `${path}: 공유 그림의 글꼴에 ${named} 글자가 없습니다. 제목을 바꾸거나 글꼴에 글자를 더하세요 (tools/share/font/README.md).`;
};

/** All that is written on a picture beside its title. */
const textOf = (fact: ShareFact | undefined): string => {
  if (!fact || fact.kind === 'marks') return fact?.words ?? '';
  const stations = fact.kind === 'route' ? fact.stations : fact.rows;
  return fact.words + stations.map(({ name }) => name).join('');
};

/** The letters of titles and facts that no picture could show, told page by page. */
const faultsIn = (pages: readonly PageFacts[], codes: ReadonlySet<number>): readonly string[] =>
  pages.flatMap(({ path, title, fact }) => {
    const letters = lettersMissing(title + textOf(fact), codes);
    return letters.length === 0 ? [] : [missing(path, letters)];
  });

/** Where a picture lies from one build to the next: by what it draws and in which face. */
export const cachedAt = (svg: string, font: Buffer): string =>
  `${cache}/${createHash('sha256').update(font).update(svg).digest('hex').slice(0, 32)}.png`;

/** Draws one card into `dist/`, or copies it from an earlier build that drew the same in the same face. */
const writeImage = async (path: string, svg: string, font: Buffer): Promise<void> => {
  const cached = cachedAt(svg, font);
  if (!existsSync(cached)) writeFileSync(cached, await toPng(svg));
  copyFileSync(cached, `${folders.site}${path}`);
};

/** Draws the picture every built page names in its meta tags. Returns whether all could be drawn. */
export const drawShareImages = async (): Promise<boolean> => {
  const pages = readPageFacts();
  const faults = faultsIn(pages, codePointsOf(face.file));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return false;
  const cards = new Map(pages.map(shareCard).map((card) => [sharePath(card), card]));
  const colour = lightPalette();
  for (const folder of [cache, `${folders.site}/share`]) mkdirSync(folder, { recursive: true });
  const font = readFileSync(face.file);
  const waiting = cards.entries();
  const work = async (): Promise<void> => {
    for (const [path, card] of waiting) await writeImage(path, drawCard(card, colour), font);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await writeMarketPicture();
  return true;
};
