type Headers = Readonly<Record<string, string>>;

/** What no page needs. Features that browsers do not know are left out: they would warn in the console. */
const denied = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Only what holds for every page. There is no script-src here: the page's own meta tag names its scripts by hash, and a
 * second list without the hashes would forbid them (and Pagefind's WebAssembly, which runs in a worker that reads this
 * header and not the meta tag). No upgrade-insecure-requests either: the site asks nobody but itself, and a container
 * on plain http would no longer find its own files.
 */
const policy = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Sent with every answer. */
export const commonHeaders: Headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [...denied.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Browsers take it over https only, and not for subdomains, which may be somebody else's.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** What is asked for again at every visit and answered with 304 while it is the same. */
export const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** How long a file keeps, by folder or file. Names under the folders hold a hash of what is in them. */
export const cacheRules: Headers = {
  '/_astro/*': immutable,
  '/share/*': immutable,
  '/pagefind/fragment/*': immutable,
  '/pagefind/index/*': immutable,
  // Browsers look for a new service worker on their own; nothing between may keep the old one.
  '/sw.js': 'no-cache',
};

/** The Cache-Control of a file, given its address below the base path. */
export const cacheControlOf = (path: string): string => {
  const rule = Object.entries(cacheRules).find(([pattern]) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return rule?.[1] ?? revalidated;
};
