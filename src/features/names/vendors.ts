const vendorGroups: readonly (readonly string[])[] = [
  ['Apache', '아파치'],
  ['Amazon', 'AWS'],
  ['Google', 'GCP', 'Google Cloud', '구글'],
  ['Microsoft', 'MS'],
  ['Oracle', 'Oracle'],
  ['Hadoop', 'Hadoop'],
];

/** What is left of these names without their vendor is a common word. */
const tooCommon =
  /^(?:cloud|web|storage|sql$|analytics|ecosystem|platform|db|database|클라우드|서버|클러스터|애널|생태|에코)/i;

/**
 * A product's name as people write it: without its vendor, and with the vendor's other names. `AWS EMR` is then one
 * name, so the vendor before a product is not read as a demand of its own.
 */
export const withVendors = (names: readonly string[]): readonly string[] => {
  const all = new Set(names);
  for (const name of names) {
    const group = vendorGroups.find((vendors) => vendors.some((vendor) => name.startsWith(`${vendor} `)));
    if (group === undefined) continue;
    const bare = name.slice(name.indexOf(' ') + 1);
    if (tooCommon.test(bare)) continue;
    all.add(bare);
    for (const vendor of group) all.add(`${vendor} ${bare}`);
  }
  return [...all];
};
