/** What is known about a link: the day somebody last looked, and what was wrong then. */
export type LinkState = { readonly checked?: string | undefined; readonly fault?: string | undefined };

/** What the last look at a link found, in words. */
export const linkWords = ({ checked, fault }: LinkState): string => {
  if (checked === undefined) return '링크를 아직 확인하지 못했어요';
  return fault === undefined ? `링크가 ${checked}에 열렸어요` : `링크가 ${checked}에 열리지 않았어요 (${fault})`;
};
