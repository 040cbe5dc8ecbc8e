import type { Catalog } from './types.ts';
import { urlOf } from './urls.ts';

/** The collections whose entries are known by several names. */
const collections = ['skills', 'companies', 'roles', 'pipelines', 'questions', 'guides'] as const;
type Named = (typeof collections)[number];

/**
 * The last part of an address a name would have: `TCP/IP` → `tcp-ip`. Nothing for names with letters beyond ASCII, and
 * nothing where `+` or `#` would be lost, since C++ is not C.
 */
export const slugOfName = (name: string): string | undefined => {
  if (!/^[ -~]+$/.test(name) || /[+#]/.test(name)) return undefined;
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
};

const namesOf = (catalog: Catalog, collection: Named, id: string): readonly string[] => {
  const entry = catalog[collection].get(id);
  if (!entry) return [];
  const own = [
    'name' in entry ? entry.name : undefined,
    'nameEn' in entry ? entry.nameEn : undefined,
    'nameKo' in entry ? entry.nameKo : undefined,
    'title' in entry ? entry.title : undefined,
  ];
  return [...own.filter((name) => name !== undefined), ...entry.aliases];
};

/** Which entries claim which slug. */
const claimsIn = (catalog: Catalog, collection: Named): ReadonlyMap<string, ReadonlySet<string>> => {
  const claims = new Map<string, Set<string>>();
  for (const id of catalog[collection].keys())
    for (const name of namesOf(catalog, collection, id)) {
      const slug = slugOfName(name);
      if (slug !== undefined) claims.set(slug, (claims.get(slug) ?? new Set()).add(id));
    }
  return claims;
};

/**
 * Addresses people may try, with the page each leads to: `/skills/k8s/` → `/skills/kubernetes/`. An address that is a
 * page already, or that two entries claim, leads nowhere: a wrong guess is worse than none.
 */
export const aliasUrls = (catalog: Catalog): ReadonlyMap<string, string> =>
  new Map(
    collections.flatMap((collection) =>
      [...claimsIn(catalog, collection)].flatMap(([slug, [id, ...others]]) =>
        id === undefined || others.length > 0 || catalog[collection].has(slug)
          ? []
          : [[urlOf(collection, slug), urlOf(collection, id)] as const],
      ),
    ),
  );
