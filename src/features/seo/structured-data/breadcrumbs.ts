import type { BreadcrumbList } from 'schema-dts';

/** The way to a page from the top; the page itself comes last and needs no address. */
export const breadcrumbs = (
  above: readonly { readonly label: string; readonly url: string }[],
  heading: string,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...above.map(({ label, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: url,
    })),
    { '@type': 'ListItem', position: above.length + 1, name: heading },
  ],
});
