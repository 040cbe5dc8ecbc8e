import { fileOf } from './problems.ts';

/** The branch readers' changes are made against. */
const branch = 'main';

/** Pages that are not made from one entry, but whose text has a home: a file, or the folder of the entries they list. */
const sourceFiles: Readonly<Record<string, string>> = {
  '/roadmap/': 'content/stages',
  '/resources/': 'content/resources',
  '/about/': 'src/pages/about.astro',
};

/**
 * The repository of the site from its setting, without what people copy along with it; nothing when it is not set.
 * @throws when it is no address of a repository.
 */
export const readRepository = (given = ''): string | undefined => {
  const address = given.trim().replace(/\/+$|\.git\/*$/g, '');
  if (address === '' || /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address)) return address || undefined;
  throw new Error(`REPO_URL='${given}': 저장소의 주소가 아닙니다. 'https://github.com/사용자/저장소' 꼴로 씁니다.`);
};

/**
 * The address for mail from its setting; nothing when it is not set.
 * @throws when it is no mail address.
 */
export const readEmail = (given = ''): string | undefined => {
  const address = given.trim();
  if (address === '' || /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return address || undefined;
  throw new Error(`CONTACT_EMAIL='${given}': 전자우편 주소가 아닙니다. 'name@example.com' 꼴로 씁니다.`);
};

/** Where the text of a page is written, by its address from the site's root; nothing for lists and tools. */
export const sourcePathOf = (path: string): string | undefined => {
  const [, posting] = /^\/companies\/([^/]+\/[^/]+)\/$/.exec(path) ?? [];
  if (posting) return fileOf('postings', posting);
  const [, file] =
    /^\/((?:sources|companies|skills|requirements|roles|pipelines|questions|guides)\/[^/]+)\/$/.exec(path) ?? [];
  return file ? `content/${file}.mdx` : sourceFiles[path];
};

/** Where the repository lets a reader edit a page's text: its file, or the list of its files. */
export const editAddress = (repository: string, path: string): string | undefined => {
  const home = sourcePathOf(path);
  return home && `${repository}/${/\.\w+$/.test(home) ? 'edit' : 'tree'}/${branch}/${home}`;
};

/** The issue form for wrong content, filled in with the full address of the page. `page` is the id of a field of it. */
export const reportAddress = (repository: string, page: string): string =>
  `${repository}/issues/new?${new URLSearchParams({ template: '2-mistake.yml', page })}`;

/** A letter about the page, for readers without an account. */
export const mailAddress = (email: string, page: string): string =>
  `mailto:${email}?subject=${encodeURIComponent('틀린 내용')}&body=${encodeURIComponent(page)}`;
