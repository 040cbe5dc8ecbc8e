/**
 * The item at that place of a list.
 * @throws when there is none, which is a fault of the layout, never of the content.
 */
export const itemAt = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new Error(`The route map has nothing at ${index} of ${list.length}.`);
  return item;
};

/** The value of a key. @throws when there is none. */
export const valueAt = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The route map does not know ${String(key)}.`);
  return value;
};
