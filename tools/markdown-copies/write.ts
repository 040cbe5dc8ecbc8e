import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { readPageFacts } from '../page-facts.ts';
import { folders } from '../settings.ts';
import { llmsText } from './llms.ts';
import { readablePart } from './main-part.ts';
import { toMarkdown } from './to-markdown.ts';

/** Writes a Markdown copy beside every built page that may be listed, and `llms.txt`, which lists them. */
export const writeCopies = (): void => {
  const pages = readPageFacts().filter(({ listed }) => listed);
  for (const { path, address } of pages) {
    const folder = folders.site + path;
    const text = toMarkdown(readablePart(parse(readFileSync(`${folder}index.html`, 'utf8')), address));
    writeFileSync(`${folder}index.md`, `${text}\n\n---\n\n이 글의 페이지: <${address}>\n`);
  }
  writeFileSync(`${folders.site}/llms.txt`, llmsText(pages));
};
