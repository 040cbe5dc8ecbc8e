import { readEmail, readRepository } from './domain/edit-links.ts';
import { urlOf } from './domain/urls.ts';

export const siteName = '데이터 엔지니어 노선도';
export const siteDescription =
  '데이터 엔지니어를 준비하는 사람을 위한 안내. 회사가 공고에서 무엇을 바라는지 줄마다 읽고, 기술마다 누가 왜 찾는지 출처와 함께 보여 줘요.';

/** Where the files and issues of the site are kept; without the setting no page offers to edit or report there. */
export const repository = readRepository(process.env['REPO_URL']);

/** Where people without an account write to; without the setting no page offers it. */
export const contactEmail = readEmail(process.env['CONTACT_EMAIL']);

/** An address inside the site with the base path it is served under. */
export const link = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** The full address of a page, for those who read it elsewhere. */
export const absolute = (path: string): string => new URL(link(path), import.meta.env.SITE).href;

/** The feed of what was put up or mended last. */
export const feedPath = '/feed.xml';

/** The link to an entry. */
export const linkTo = (...entry: Parameters<typeof urlOf>): string => link(urlOf(...entry));

/** What our own words and the data may be used for; `LICENSE-CONTENT.md` holds the terms. */
export const contentLicence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.ko',
} as const;

export const menu = [
  { label: '회사', path: '/companies/' },
  { label: '기술', path: '/skills/' },
  { label: '직무', path: '/roles/' },
  { label: '로드맵', path: '/roadmap/' },
  { label: '맞춰 보기', path: '/fit/' },
  { label: '파이프라인', path: '/pipelines/' },
  { label: '질문', path: '/questions/' },
  { label: '글', path: '/guides/' },
  { label: '자료', path: '/resources/' },
] as const;
