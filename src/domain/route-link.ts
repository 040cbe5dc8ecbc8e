const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const head = 'skills=';
/** More than any posting names. */
const most = 200;

/** Stations as the end of an address, which browsers send to nobody: `skills=kafka.spark`. Only ids, no words. */
export const toRouteFragment = (skills: Iterable<string>): string =>
  head + [...new Set(skills)].slice(0, most).join('.');

/** The stations a fragment {@link toRouteFragment} made names; nothing when it is some other fragment. */
export const fromRouteFragment = (fragment: string): readonly string[] | undefined => {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(head)) return undefined;
  const ids = text.slice(head.length).split('.').slice(0, most);
  return [...new Set(ids.filter((id) => id.length <= 80 && slugPattern.test(id)))];
};
