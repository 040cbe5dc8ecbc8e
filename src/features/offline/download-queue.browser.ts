import type { OfflineFile } from './offline-files.ts';
import { cacheFile, writeRecord } from './offline-cache.browser.ts';

/** As many as a browser asks of one host at a time. */
const atOnce = 6;
/** After how many files it is noted what was kept: a closed tab loses no more. */
const notedEvery = 25;

/** Whether the device has no room left. */
export const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

type Saving = {
  /** What was kept before, and what is kept from now on. */
  readonly record: Map<string, string>;
  readonly signal: AbortSignal;
  readonly onKept: (file: OfflineFile) => void;
};

/**
 * Keeps files, some at a time, until all were tried, the signal stops it or the device is full. Returns those that
 * could not be had. Nothing is on its way any more when it ends, and `record` holds what was kept, noted or not.
 * @throws when the device is full; what was kept until then stays.
 */
export const cacheFiles = async (
  files: readonly OfflineFile[],
  { record, signal, onKept }: Saving,
): Promise<readonly OfflineFile[]> => {
  const failed: OfflineFile[] = [];
  const waiting = files.values();
  let refusal: unknown;
  const cacheOne = async (file: OfflineFile): Promise<void> => {
    try {
      await cacheFile(file, signal);
    } catch (error) {
      if (isFull(error)) throw error;
      failed.push(file);
      return;
    }
    record.set(file.path, file.revision);
    onKept(file);
    if (record.size % notedEvery === 0) await writeRecord(record);
  };
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (signal.aborted || refusal !== undefined) return;
      await cacheOne(file).catch((error: unknown) => {
        refusal = error;
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // On a full device even the note may not fit; then the next visit fetches a little again.
  await writeRecord(record).catch(() => undefined);
  if (refusal !== undefined) throw refusal;
  return failed;
};
