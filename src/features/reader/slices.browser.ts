/** How long a slice may take, in milliseconds: room for the browser's own work within a frame or two. */
const sliceTime = 6;

/** Lets the browser paint and answer before going on. */
export const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** Does something to each item in slices of a few milliseconds. Stops early when it is no longer wanted; tells whether it ended. */
export const inSlices = async <Item>(
  items: readonly Item[],
  act: (item: Item) => void,
  isWanted: () => boolean,
): Promise<boolean> => {
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start > sliceTime) {
      await breathe();
      if (!isWanted()) return false;
      start = performance.now();
    }
    act(item);
  }
  return isWanted();
};
