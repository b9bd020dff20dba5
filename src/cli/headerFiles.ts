/** The same headers in the forms that hosts read: written beside the built site. */
import { EVERYWHERE, FOREVER, HASHED_FOLDERS } from './responseHeaders.ts';

type Headers = Readonly<Record<string, string>>;

/** What hosts are to compress, by whichever of its names they know it: texts, which become a fifth to a tenth. */
const TEXT_TYPES = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
] as const;

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
<IfModule mod_filter.c>
  <IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS ${['text/html', ...TEXT_TYPES].join(' ')}
  </IfModule>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${['text/html', ...TEXT_TYPES].join(' ')}
  </IfModule>
</IfModule>
AddType application/json .json
AddType text/javascript .js
AddType font/woff2 .woff2
AddType image/svg+xml .svg
`;
}

/**
 * nginx: for inside a `server` block. An `add_header` in a location replaces those outside of it. How
 * long an answer is kept is not said of a file that isn't there: it may come with the next build.
 */
function nginx(all: Headers): string {
  const headers = (cache: string): string =>
    [
      ...Object.entries(all).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      `  add_header Cache-Control "${cache}";`,
    ].join('\n');
  return `# Inside "server { … }", beside "root" and "index".
location ~ (${HASHED_FOLDERS.map(folderPattern).join('|')})/[^/]+$ {
${headers(FOREVER)}
}
location / {
${headers('no-cache')}
}
gzip on;
gzip_comp_level 6;
gzip_min_length 512;
gzip_vary on;
gzip_types ${TEXT_TYPES.join(' ')};
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
