import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContentTree } from './content/read-tree.ts';
import { mapConcurrently, checkLink } from './links/check-link.ts';
import { linksOf } from './links/links-of.ts';
import { reportOf, withFinding } from './links/record.ts';
import { folders } from './settings.ts';

/**
 * Looks at the links of the resources and the first steps of stages and skills, writes the day and result into their files and prints a report as Markdown.
 * A link that is down is a finding, not a failure: this never breaks a build.
 */
const contact = process.env['SITE_URL'] || process.env['REPO_URL'];
const options = {
  agent: `Mozilla/5.0 (compatible; data-engineer-route-map link check${contact ? `; +${contact}` : ''})`,
  timeout: 20_000,
};
// The calendar day of the editors: in Greenwich it is still yesterday when Korea starts to work.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format();
const links = linksOf(readContentTree(folders.content).catalog);

const checked = await mapConcurrently(links, 3, async (link) => ({
  ...link,
  finding: await checkLink(link.url, options),
}));
if (checked.some(({ finding }) => finding.state === 'open')) {
  for (const { file, finding, place } of checked) {
    const path = join(folders.content, relative('content', file));
    writeFileSync(path, withFinding(readFileSync(path, 'utf8'), finding, day, place));
  }
  console.info(reportOf(checked, day));
} else {
  // Every host missing at once says something about this machine's network, not about the links.
  console.warn('링크가 하나도 열리지 않아 아무것도 적지 않았습니다. 인터넷 연결을 확인하세요.');
}
