/** The text kept on this device under a key; nothing when there is none or storage is refused. */
export const readItem = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a text on this device, or forgets it. Answers whether that worked: storage may be refused or full. */
export const writeItem = (key: string, text: string | undefined): boolean => {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
