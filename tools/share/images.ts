import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type ShareCard, sharePath } from '#src/features/seo/share-card.ts';
import { folders } from '../settings.ts';
import { drawCard } from './draw.ts';
import { codePointsOf, face, lettersMissing } from './font.ts';
import { cardOfPage } from './page-card.ts';
import { lightPalette } from './palette.ts';
import { toPng } from './to-png.ts';

const cache = '.cache/share';

const missing = (file: string, letters: readonly string[]): string => {
  const page = `/${relative(folders.site, file)
    .replaceAll('\\', '/')
    .replace(/index\.html$/, '')}`;
  const named = letters.map((letter) => `'${letter}'`).join(', ');
  return `${page}: 공유 그림의 글꼴에 ${named} 글자가 없습니다. 제목을 바꾸거나 글꼴에 글자를 더하세요 (tools/share/font/README.md).`;
};

/** The cards of all built pages by the path of their picture, and the letters no picture could show. */
const readCards = (codes: ReadonlySet<number>) => {
  const cards = new Map<string, ShareCard>();
  const problems: string[] = [];
  for (const file of globSync(`${folders.site}/**/*.html`)) {
    const card = cardOfPage(readFileSync(file, 'utf8'));
    if (!card) continue;
    cards.set(sharePath(card), card);
    const letters = lettersMissing(`${card.title}${card.kicker ?? ''}`, codes);
    if (letters.length > 0) problems.push(missing(file, letters));
  }
  return { cards, problems };
};

/** Draws one card into `dist/`, or copies it from an earlier build that drew the same in the same face. */
const place = async (path: string, svg: string, letters: Buffer): Promise<void> => {
  const kept = `${cache}/${createHash('sha256').update(letters).update(svg).digest('hex').slice(0, 32)}.png`;
  if (!existsSync(kept)) writeFileSync(kept, await toPng(svg));
  copyFileSync(kept, `${folders.site}${path}`);
};

/** Draws the picture every built page names in its meta tags. Returns whether all could be drawn. */
export const drawShareImages = async (): Promise<boolean> => {
  const { cards, problems } = readCards(codePointsOf(face.file));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return false;
  const colour = lightPalette();
  for (const folder of [cache, `${folders.site}/share`]) mkdirSync(folder, { recursive: true });
  const letters = readFileSync(face.file);
  await Promise.all([...cards].map(([path, card]) => place(path, drawCard(card, colour), letters)));
  return true;
};
