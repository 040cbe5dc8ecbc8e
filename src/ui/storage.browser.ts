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

/** Calls back when the page comes back from the back/forward cache: what it shows may be old, no event told it. */
export const onReturn = (listener: () => void, signal?: AbortSignal): void => {
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) listener();
    },
    { signal },
  );
};

/**
 * Calls back when what is kept under a key may have changed behind this page: in another tab, or while the page lay in
 * the back/forward cache. Everything that mirrors the device listens here.
 */
export const onItemChange = (key: string, listener: () => void, signal?: AbortSignal): void => {
  addEventListener(
    'storage',
    (event) => {
      // Without a key, all was cleared.
      if (event.key === null || event.key === key) listener();
    },
    { signal },
  );
  onReturn(listener, signal);
};
