import { globSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until there is an answer, for half a minute. */
export const eventually = async <Answer>(
  ask: () => Promise<Answer | undefined> | Answer | undefined,
): Promise<Answer> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(100);
  }
  throw new Error('no answer');
};

/** The text of the record a browser saves in a folder, under whatever name. */
export const savedIn = (folder: string): Promise<string> =>
  eventually(() =>
    globSync(`${folder}/**/*`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .find((text) => text.startsWith('{"version":')),
  );
