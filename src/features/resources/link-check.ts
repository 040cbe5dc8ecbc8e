/** What is known about a link: the day somebody last looked, and what was wrong then. */
export type LinkState = { readonly checked?: string | undefined; readonly fault?: string | undefined };

/** What the last look at a link found, in words; nothing where nobody has looked, which a page says once for all. */
export const linkWords = ({ checked, fault }: LinkState): string | undefined => {
  if (checked === undefined) return undefined;
  return fault === undefined ? `링크가 ${checked}에 열렸어요` : `링크가 ${checked}에 열리지 않았어요 (${fault})`;
};

/** What a page with many links says of them once: whether anybody has looked, and what follows for who opens one. */
export const allLinksInWords = (links: readonly LinkState[]): string => {
  const seen = links.filter(({ checked }) => checked !== undefined).length;
  if (seen === 0) return '아직 하나씩 열어 보지 못해서 지금은 열리지 않는 곳이 있을 수 있어요.';
  return seen === links.length
    ? '열어 본 날을 링크마다 적었어요.'
    : '열어 본 날이 적혀 있지 않은 링크는 지금 열리지 않을 수 있어요.';
};
