import type { WebSite } from 'schema-dts';

/** The site by its name, for the home page. */
export const webSite = (name: string, url: string): WebSite => ({ '@type': 'WebSite', url, name });
