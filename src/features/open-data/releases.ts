/** A version of the open data. */
export type Release = { readonly version: string; readonly date: string; readonly changes: readonly string[] };

/**
 * Every version of the shape of the open data, the newest first; the newest is what the site publishes.
 * First part: a table or a column went away or means something else; the files move to a new address.
 * Second part: a table, a column or a listed value is new. Third part: a description was put right.
 * More or corrected content is no new version: the date of the data says that.
 */
export const releases: readonly [Release, ...Release[]] = [
  {
    version: '1.0.0',
    date: '2026-11-21',
    changes: ['처음 냈어요. 공고와 줄, 언급, 기술, 출처를 비롯한 표 14개를 JSON과 CSV로 받을 수 있어요.'],
  },
];

/** The version the site publishes. */
export const [{ version: dataVersion }] = releases;

/** The folder of the files: links to it last until the first part of the version changes. */
export const dataFolder = `/data/v${dataVersion.split('.')[0]}/`;
