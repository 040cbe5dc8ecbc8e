const key = 'pasted-posting';

/** Hands a pasted text to the reader's page in the memory of this tab. Answers whether the browser allowed it. */
export const handOver = (text: string): boolean => {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Takes the text that was handed over; it is forgotten at once. */
export const takeOver = (): string | undefined => {
  try {
    const text = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return undefined;
  }
};
