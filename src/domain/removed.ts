/** An entry that was taken down on request, as `companies/acme`, and the day it was. */
export type Removed = { readonly id: string; readonly on: string };

/**
 * The entries named in `content/removed.txt`: one a line, its collection and id, then the day. Lines that start with #
 * are for editors.
 */
export const removedIn = (text: string): readonly Removed[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', ...rest] = line.split(/\s+/);
      return { id, on: rest.join(' ') };
    });
