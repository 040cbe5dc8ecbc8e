const files = new Map<string, Promise<unknown>>();

/** Loads a JSON file once a page. A failed try is forgotten, so that the next one starts anew. */
export const loadJson = <Data>(address: string): Promise<Data> => {
  const known = files.get(address);
  if (known) return known as Promise<Data>;
  const loading = fetch(address).then((response): Promise<Data> => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  });
  files.set(address, loading);
  loading.catch(() => files.delete(address));
  return loading;
};
