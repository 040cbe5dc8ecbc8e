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

/** A page a menu item leads to, and how it is called beside its siblings. */
type MenuPage = { readonly label: string; readonly path: string };

/** The menu: six items, each with the pages that lie under it; the first of them is the item's own. */
export const menu: readonly { readonly label: string; readonly pages: readonly [MenuPage, ...MenuPage[]] }[] = [
  {
    label: '내 공고',
    pages: [
      { label: '내 공고 읽기', path: '/read/' },
      { label: '내 준비 점검', path: '/fit/' },
    ],
  },
  {
    label: '공고',
    pages: [
      { label: '회사', path: '/companies/' },
      { label: '공고 시장', path: '/market/' },
      { label: '기술과 공고 표', path: '/matrix/' },
      { label: '공고 비교', path: '/compare/' },
    ],
  },
  { label: '요건', pages: [{ label: '요건', path: '/requirements/' }] },
  {
    label: '기술',
    pages: [
      { label: '기술 목록', path: '/skills/' },
      { label: '노선도', path: '/map/' },
    ],
  },
  {
    label: '로드맵',
    pages: [
      { label: '공부 로드맵', path: '/roadmap/' },
      { label: '직무', path: '/roles/' },
      { label: '파이프라인 예시', path: '/pipelines/' },
    ],
  },
  {
    label: '가이드',
    pages: [
      { label: '가이드', path: '/guides/' },
      { label: '질문', path: '/questions/' },
      { label: '추천 자료', path: '/resources/' },
    ],
  },
];

/** The menu item whose page or entry an address is; nothing for pages outside the menu. */
export const menuItemAt = (address: string): (typeof menu)[number] | undefined =>
  menu.find(({ pages }) => pages.some(({ path }) => address.startsWith(link(path))));
