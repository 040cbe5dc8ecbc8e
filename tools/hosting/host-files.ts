import { cacheRules, commonHeaders, revalidated } from './headers.ts';

/** Addresses that lead elsewhere, below the base path. */
export type Redirects = ReadonlyMap<string, string>;

const below = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/**
 * `_headers` for Cloudflare and Netlify. Both join a header that two rules set, so only the exceptions name a
 * Cache-Control: files without a rule are revalidated there anyway.
 */
export const headersFile = (base: string): string => {
  const rule = (path: string, lines: readonly string[]): string => [below(base, path), ...lines].join('\n  ');
  return [
    rule(
      '/*',
      Object.entries(commonHeaders).map(([name, value]) => `${name}: ${value}`),
    ),
    ...Object.entries(cacheRules).map(([path, value]) => rule(path, [`Cache-Control: ${value}`])),
    '',
  ].join('\n');
};

/** `_redirects` for Cloudflare and Netlify. Cloudflare compares addresses to the letter, so each stands with and without its slash. */
export const redirectsFile = (base: string, redirects: Redirects): string =>
  [...redirects]
    .flatMap(([from, to]) => [from, from.replace(/\/$/, '')].map((path) => [path, to]))
    .map(([from = '', to = '']) => `${below(base, from)} ${below(base, to)} 301\n`)
    .join('');

/** The configuration of Caddy in the container image. `SITE_ROOT` and `PORT` can be set when it starts. */
export const caddyfile = (base: string, redirects: Redirects): string => {
  const folder = base.replace(/\/$/, '');
  const headers = Object.entries(commonHeaders).map(([name, value]) => `${name} "${value}"`);
  const caching = Object.entries(cacheRules).map(([path, value]) => `header ${path} Cache-Control "${value}"`);
  const rows = [...redirects].flatMap(([from, to]) =>
    [from, from.replace(/\/$/, '')].map((path) => `${path} ${folder}${to}`),
  );
  const toBase = folder === '' ? '' : `\tredir ${folder} ${base} 308\n`;
  const indent = (lines: readonly string[], depth: number): string => lines.join(`\n${'\t'.repeat(depth)}`);
  return `{
	admin off
	auto_https off
}

:{$PORT:8080} {
	root * {$SITE_ROOT:/srv}
	header {
		${indent(headers, 2)}
	}
	# Apart from the others: whatever stands beside a removal is set too late for errors.
	header -Server
${toBase}
	# The rules below the base path, in this order.
	handle_path ${base}* {
		route {
			header Cache-Control "${revalidated}"
			${indent(caching, 3)}
			map {path} {moved} {
				${indent(rows, 4)}
				default ""
			}
			@moved expression \`{moved} != ""\`
			redir @moved {moved} 301
			file_server {
				precompressed br gzip
				hide _headers _redirects *.br *.gz
			}
		}
	}
	handle {
		error 404
	}

	handle_errors {
		header -Server
		# What is missing today may be there tomorrow.
		header Cache-Control "no-cache"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
};
