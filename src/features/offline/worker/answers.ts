/** What of a response tells whether it may be kept or shown. */
type Answer = Pick<Response, 'ok' | 'type' | 'redirected' | 'headers'>;

/** The HTML of a login page is no module. */
const isModuleIfAsked = (url: string, { headers }: Pick<Answer, 'headers'>): boolean =>
  !new URL(url).pathname.endsWith('.js') || /javascript/.test(headers.get('content-type') ?? '');

/** Whether an answer of the network is one of this site to what was asked: the login page of a hotel is none. */
export const isOwnAnswer = (url: string, answer: Answer): boolean =>
  answer.ok && answer.type === 'basic' && !answer.redirected && isModuleIfAsked(url, answer);

/** Whether what is kept under an address can be what was asked; a damaged module is fetched again. */
export const isSound = (url: string, answer: Answer): boolean => answer.ok && isModuleIfAsked(url, answer);

/** The page a path is another name of, by the paths in `redirects.json`; nothing when that cannot be read. */
export const redirectOf = async (path: string, redirects: Response | undefined): Promise<string | undefined> => {
  try {
    const table: unknown = await redirects?.json();
    const target: unknown =
      typeof table === 'object' && table !== null && Object.hasOwn(table, path) ? Reflect.get(table, path) : undefined;
    return typeof target === 'string' ? target : undefined;
  } catch {
    return undefined;
  }
};
