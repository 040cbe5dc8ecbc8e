import { mkdirSync, writeFileSync } from 'node:fs';
import { base, siteUrl } from '../settings.ts';
import type { Redirects } from './host-files.ts';

const pageTo = (to: string): string => {
  const target = base.slice(0, -1) + to;
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<title>주소가 바뀌었어요</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${new URL(target, siteUrl)}">
<meta http-equiv="refresh" content="0; url=${target}">
<p><a href="${target}">${target}</a>에 있어요.</p>
</html>
`;
};

/** Writes a page that leads on for every move, for hosts that know no redirects. */
export const writeRedirectPages = (folder: string, redirects: Redirects): void => {
  for (const [from, to] of redirects) {
    mkdirSync(folder + from, { recursive: true });
    writeFileSync(`${folder}${from}index.html`, pageTo(to));
  }
};
