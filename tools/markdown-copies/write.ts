import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { folders } from '../settings.ts';
import { llmsText } from './llms.ts';
import { readablePart } from './main-part.ts';
import { factsOf } from './page-facts.ts';
import { toMarkdown } from './to-markdown.ts';

/** Writes a Markdown copy beside every built page that may be listed, and `llms.txt`, which lists them. */
export const writeCopies = (): void => {
  const pages = globSync(`${folders.site}/**/index.html`)
    .toSorted()
    .flatMap((file) => {
      const page = parse(readFileSync(file, 'utf8'));
      const facts = factsOf(page);
      if (!facts) return [];
      const text = toMarkdown(readablePart(page, facts.address));
      writeFileSync(file.replace(/html$/, 'md'), `${text}\n\n---\n\n이 글의 페이지: <${facts.address}>\n`);
      // Parts of a text keep the whole of it in memory; copies of them do not.
      return structuredClone(facts);
    });
  writeFileSync(`${folders.site}/llms.txt`, llmsText(pages));
};
