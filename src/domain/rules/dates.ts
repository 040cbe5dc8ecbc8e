import { fileOf } from '../problems.ts';
import type { Collection } from '../types.ts';
import type { Rule } from './rule.ts';

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
