import { fileOf, type Problem } from '../problems.ts';
import type { Catalog, Collection } from '../types.ts';
import type { Rule } from './rule.ts';

/** No day in the content is older than this one. */
const earliest = '1990-01-01';

/** A day or, as far as it is known, the start of one (`2018`, `2018-07`), and where it is written. */
type Written = { readonly file: string; readonly field: string; readonly day: string };

/** Every day an editor writes. */
const daysIn = (catalog: Catalog): readonly Written[] =>
  (Object.keys(catalog) as Collection[]).flatMap((collection) =>
    [...catalog[collection].values()].flatMap((entry): readonly Written[] => {
      const days: readonly (readonly [string, string | null | undefined])[] = [
        ['updated', entry.updated],
        ['reviewed', entry.reviewed],
        ...entry.history.map(({ day }, index) => [`history[${index}].day`, day] as const),
        ...('checked' in entry ? [['checked', entry.checked] as const] : []),
        ...('recorded' in entry ? [['recorded.on', entry.recorded.on] as const] : []),
        ...('seen' in entry ? [['seen', entry.seen] as const] : []),
      ];
      const file = fileOf(collection, entry.id);
      return days.flatMap(([field, day]) => (day ? [{ file, field, day }] : []));
    }),
  );

/** No day is so long ago that it can only be a slip. */
export const earlyDays: Rule = (catalog) =>
  daysIn(catalog)
    .filter(({ day }) => day < earliest.slice(0, day.length))
    .map(({ file, field, day }) => ({
      file,
      field,
      message: `${day}: 너무 이른 날입니다. ${earliest.slice(0, 4)}년부터 씁니다.`,
    }));

/**
 * Days that have not come yet, held against tomorrow, since tomorrow has begun elsewhere. This is no {@link Rule}: it
 * depends on the clock. A clock that is behind most of the content is wrong itself, and nothing is said.
 */
export const futureDays = (catalog: Catalog, tomorrow: string): readonly Problem[] => {
  const days = daysIn(catalog);
  const future = days.filter(({ day }) => day > tomorrow);
  if (future.length * 2 > days.length) return [];
  return future.map(({ file, field, day }) => ({
    file,
    field,
    message: `${day}: 아직 오지 않은 날입니다. 오늘이나 지난 날을 쓰세요.`,
  }));
};

/** Nothing that changed is newer than the day an entry was last mended. */
export const lateHistory: Rule = (catalog) =>
  (Object.keys(catalog) as Collection[]).flatMap((collection) =>
    [...catalog[collection].values()].flatMap(({ id, updated, history }) =>
      history.flatMap(({ day }, index) =>
        day > updated
          ? [
              {
                file: fileOf(collection, id),
                field: `history[${index}].day`,
                message: `${day}: 마지막으로 고친 날(updated: ${updated})보다 늦습니다. updated를 ${day}(으)로 고치거나 이 날짜를 바로잡으세요.`,
              },
            ]
          : [],
      ),
    ),
  );
