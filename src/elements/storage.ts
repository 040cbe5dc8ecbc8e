/** Reads a value kept on this device; nothing when there is none, it is broken, or storage is refused. */
export const readStored = (key: string): unknown => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
};

/** Keeps a value on this device. Answers whether it is kept: storage may be refused or full. */
export const writeStored = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
