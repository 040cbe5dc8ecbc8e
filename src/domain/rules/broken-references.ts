import { idsOf, linksIn, type Target } from '../edges.ts';
import { collectionLabels } from '../labels.ts';
import { nearest } from '../nearest.ts';
import { withParticle } from '../particle.ts';
import { fileOf } from '../problems.ts';
import { parseReference } from '../references.ts';
import type { Rule } from './rule.ts';

const targetLabels = { ...collectionLabels, sections: '출처의 절', lines: '공고의 줄' } as const satisfies Record<
  Target,
  string
>;

const suggestion = (given: string, candidates: Iterable<string>): string => {
  const candidate = nearest(given, candidates);
  return candidate === undefined ? '' : ` 가장 가까운 것은 '${candidate}'입니다.`;
};

/** The entry a target stands in, as `sources/senior-meetup` for `senior-meetup#team`. */
const entryOfTarget = (target: Target, id: string): string => {
  if (target === 'sections') return `sources/${parseReference(id).entry}`;
  return target === 'lines' ? `postings/${parseReference(id).entry}` : `${target}/${id}`;
};

/** What to say of a reference that leads nowhere, with the nearest that leads somewhere. */
export const brokenReference = (to: Target, id: string, known: Iterable<string>): string =>
  `'${id}': 그런 ${withParticle(targetLabels[to], '이/가')} 없습니다.${suggestion(id, known)} 새로 쓰려면 content/${entryOfTarget(to, id)}.mdx에 만드세요.`;

/** Every reference of the edges table leads somewhere. */
export const brokenReferences: Rule = (catalog, unread) => {
  const known = new Map<Target, ReadonlySet<string>>();
  const idsIn = (target: Target): ReadonlySet<string> => {
    const ids = known.get(target) ?? new Set(idsOf(catalog, target));
    known.set(target, ids);
    return ids;
  };
  return linksIn(catalog)
    .filter(({ to, id }) => !idsIn(to).has(id) && !unread.has(entryOfTarget(to, id)))
    .map(({ from, entry, field, to, id }) => ({
      file: fileOf(from, entry),
      field: from === 'postings' && field === 'company' ? '폴더 이름' : field,
      message: brokenReference(to, id, idsIn(to)),
    }));
};

/** The nodes an edge of a pipeline joins stand in the same file. */
export const looseFlows: Rule = (catalog) =>
  [...catalog.pipelines.values()].flatMap(({ id, nodes, edges }) => {
    const known = nodes.map((node) => node.id);
    return edges.flatMap((edge, index) =>
      (['from', 'to'] as const)
        .filter((end) => !known.includes(edge[end]))
        .map((end) => ({
          file: fileOf('pipelines', id),
          field: `edges[${index}].${end}`,
          message: `'${edge[end]}': 그런 마디가 nodes에 없습니다.${suggestion(edge[end], known)}`,
        })),
    );
  });

/** Every company has a posting; the site has nothing to say about a company without one. */
export const companiesWithoutPosting: Rule = (catalog, unread) => {
  const hiring = new Set([
    ...[...catalog.postings.values()].map(({ company }) => company),
    ...[...unread].filter((entry) => entry.startsWith('postings/')).map((entry) => entry.split('/')[1]),
  ]);
  return [...catalog.companies.keys()]
    .filter((id) => !hiring.has(id))
    .map((id) => ({
      file: fileOf('companies', id),
      field: '',
      message: `공고가 하나도 없습니다. content/postings/${id}/ 아래에 공고 파일을 만드세요.`,
    }));
};
