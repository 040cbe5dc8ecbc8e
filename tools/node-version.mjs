// Plain JavaScript without newer syntax, because an old Node has to read it.

/** The Node that npm fetches when the host's own will not do. */
export const pinned = '22.23.2';

/** What a person is told to install. */
export const wanted = '22.18 이상(23과 24.0~24.2 제외)';

/**
 * Whether a Node can run the project: it runs TypeScript unasked and knows `import.meta.main`, by which a tool tells
 * whether it was started itself. Both came with 22.18 and 24.3: 24.2 knows the second in JavaScript only, and 23
 * never got it, so a tool would do nothing there and report success.
 */
export const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 24) return minor >= 3;
  return major > 24;
};
