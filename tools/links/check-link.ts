/**
 * What a look at a link found. `unsure` keeps what was known before: a server that is down, slow or refuses programs
 * may well open for a person.
 */
export type Finding =
  | { readonly state: 'open'; readonly movedTo?: string }
  | { readonly state: 'gone'; readonly fault: string }
  | { readonly state: 'unsure'; readonly fault: string };

/** How to look: what to call ourselves, and how long to wait for an answer. */
export type RequestOptions = { readonly agent: string; readonly timeout: number };

/** Only these say that the page itself is not there. */
const goneStatuses = [404, 410];

/** What an answer means; `asked` is the address that was asked for. */
export const findingOf = (requested: string, { ok, status, url }: Pick<Response, 'ok' | 'status' | 'url'>): Finding => {
  if (goneStatuses.includes(status)) return { state: 'gone', fault: String(status) };
  if (!ok) return { state: 'unsure', fault: String(status) };
  const [from, to] = [new URL(requested), new URL(url)];
  from.hash = '';
  to.hash = '';
  return from.href === to.href ? { state: 'open' } : { state: 'open', movedTo: to.href };
};

/** What a failed request means: a host without an address is gone, everything else may pass. */
export const findingOfError = (error: unknown): Finding => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const { code, name } = cause as { readonly code?: unknown; readonly name?: unknown };
  if (code === 'ENOTFOUND') return { state: 'gone', fault: '없는 도메인' };
  if (name === 'TimeoutError') return { state: 'unsure', fault: '응답 없음' };
  return { state: 'unsure', fault: typeof code === 'string' ? code : '연결 실패' };
};

const request = async (
  address: string,
  method: 'HEAD' | 'GET',
  { agent, timeout }: RequestOptions,
): Promise<Finding> => {
  try {
    const answer = await fetch(address, {
      method,
      headers: { 'User-Agent': agent },
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
    return findingOf(address, answer);
  } catch (error) {
    return findingOfError(error);
  }
};

/** Looks at one address: by its head first, and whole where that is refused or fails. */
export const checkLink = async (address: string, options: RequestOptions): Promise<Finding> => {
  const byHead = await request(address, 'HEAD', options);
  return byHead.state === 'open' ? byHead : request(address, 'GET', options);
};

/** Does the work for every item, a few at a time, and answers in the order of the items. */
export const mapConcurrently = async <Item, Result>(
  items: readonly Item[],
  few: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const queue = items.entries();
  const take = async (): Promise<void> => {
    for (const [place, item] of queue) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: few }, take));
  return results;
};
