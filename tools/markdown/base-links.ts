import type { satteri } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>[number];

/** Puts the base path before root-relative links in prose, which Astro leaves as they are written. */
export const baseLinks = (base: string): HastPlugin => ({
  name: 'base-links',
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      for (const property of ['href', 'src']) {
        const value = node.properties?.[property];
        if (typeof value === 'string' && value.startsWith('/') && !value.startsWith('//')) {
          context.setProperty(node, property, base.replace(/\/$/, '') + value);
        }
      }
    },
  },
});
