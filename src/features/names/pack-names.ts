import type { Layer } from '../../domain/types.ts';

/** A skill with the names a posting or a résumé may call it by: its id, title and home line. */
export type NameRow = readonly [id: string, title: string, layer: Layer, names: readonly string[]];

/** What an id is made of a name by, where nobody chose another. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Between the parts of a skill, between skills, and between the names in each script. */
const [comma, semicolon] = [',', ';'];
const isHangul = (name: string): boolean => /[가-힣]/.test(name);

/**
 * The names of all skills as one text, half as long as a table. First come the layers, then the skills, then the Korean
 * names of each: names of one script compress better together. A skill is the number of its layer, its id or the place
 * of the name that its id is made of, and its names; `*` says that
 * its title is its first Korean name.
 * @throws when a name holds a comma or a semicolon.
 */
export const packNames = (rows: readonly NameRow[]): string => {
  const layers = [...new Set(rows.map(([, , layer]) => layer))];
  const packed = rows.map(([id, title, layer, given]) => {
    const names = [...new Set([title, ...given])];
    const odd = names.find((name) => name.includes(comma) || name.includes(semicolon));
    if (odd !== undefined) throw new Error(`${id}: '${odd}'에 쉼표나 쌍반점이 있어 이름표에 담지 못합니다.`);
    const latin = names.filter((name) => !isHangul(name));
    const at = latin.findIndex((name) => slugOf(name) === id);
    const head = `${layers.indexOf(layer)}${isHangul(title) ? '*' : ''}${at < 0 ? id : at === 0 ? '' : at}`;
    return { skill: [head, ...latin].join(comma), korean: names.filter(isHangul).join(comma) };
  });
  return [layers.join(comma), ...packed.map(({ skill }) => skill), ...packed.map(({ korean }) => korean)].join(
    semicolon,
  );
};

/** The table of names a packed text holds. */
export const unpackNames = (packed: string): readonly NameRow[] => {
  const [layers = '', ...parts] = packed.split(semicolon);
  const layerAt = layers.split(comma) as readonly Layer[];
  const half = parts.length / 2;
  return parts.slice(0, half).map((skill, index) => {
    const [head = '', ...latin] = skill.split(comma);
    const korean = parts[half + index]?.split(comma).filter(Boolean) ?? [];
    const told = head.slice(1).replace('*', '');
    const id = /^\d*$/.test(told) ? slugOf(latin[Number(told)] ?? '') : told;
    const names = head.charAt(1) === '*' ? [...korean, ...latin] : [...latin, ...korean];
    return [id, names[0] ?? '', layerAt[Number(head.charAt(0))] ?? 'language', names];
  });
};
