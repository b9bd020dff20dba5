/** The same headers in the forms that hosts read: written beside the built site. */
import { EVERYWHERE, FOREVER, HASHED_FOLDERS } from './responseHeaders.ts';

type Headers = Readonly<Record<string, string>>;

/** Netlify and Cloudflare Pages: `_headers`. What they send of themselves for the rest is `no-cache` in effect. */
function underscoreHeaders(all: Headers): string {
  const rule = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', all),
    ...HASHED_FOLDERS.map((folder) =>
      rule(`${folder.replace('*', ':name')}/*`, { 'Cache-Control': FOREVER }),
    ),
  ].join('\n\n')}\n`;
}

/** Vercel: `vercel.json`, for the project's folder. */
function vercel(all: Headers): string {
  const headers = (of: Headers): object[] =>
    Object.entries(of).map(([key, value]) => ({ key, value }));
  return `${JSON.stringify(
    {
      headers: [
        { source: '/(.*)', headers: headers(all) },
        ...HASHED_FOLDERS.map((folder) => ({
          source: `${folder.replace('*', '([^/]+)')}/(.*)`,
          headers: headers({ 'Cache-Control': FOREVER }),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}

/** A folder as the middle of a regular expression. */
const folderPattern = (folder: string): string => folder.replace('*', '[^/]+');

/** Apache: `.htaccess`, where `AllowOverride FileInfo` lets it. */
function htaccess(all: Headers): string {
  const set = Object.entries(all).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `<IfModule mod_headers.c>
${set.join('\n')}
  Header set Cache-Control "no-cache"
${HASHED_FOLDERS.map(
  (folder) => `  <If "%{REQUEST_URI} =~ m#${folderPattern(folder)}/[^/]+$#">
    Header set Cache-Control "${FOREVER}"
  </If>`,
).join('\n')}
</IfModule>
AddType application/json .json
AddType text/javascript .js
AddType font/woff2 .woff2
AddType image/svg+xml .svg
`;
}

/** nginx: for inside a `server` block. An `add_header` in a location replaces those outside of it. */
function nginx(all: Headers): string {
  const headers = (cache: string): string =>
    [...Object.entries(all), ['Cache-Control', cache] as const]
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n');
  return `# Inside "server { … }", beside "root" and "index".
location ~ (${HASHED_FOLDERS.map(folderPattern).join('|')})/[^/]+$ {
${headers(FOREVER)}
}
location / {
${headers('no-cache')}
}
gzip_static on;
`;
}

/**
 * File name below the built site → its text. Those that a host reads in place stand at the top.
 * @param policy of the site's pages
 */
export function headerFiles(policy: string): Readonly<Record<string, string>> {
  const all = { ...EVERYWHERE, 'Content-Security-Policy': policy };
  return {
    _headers: underscoreHeaders(all),
    '.htaccess': htaccess(all),
    'hosting/nginx.conf': nginx(all),
    'hosting/vercel.json': vercel(all),
  };
}
