import { cachingOf, isReadByExcel, securityHeaders } from './headers';

/** What the files for each kind of host are made from. */
export type Hosted = {
  /** The files of the release. */
  readonly paths: readonly string[];
  /** Where it is served from, ending with a slash. */
  readonly address: string;
  readonly dataOrigins: readonly string[];
};

/**
 * Ready files for usual hosts, by their paths in the folder `hosting` of a release: each says the headers of headers.ts in
 * the language of its host.
 */
export function hostingFiles(hosted: Hosted): Readonly<Record<string, string>> {
  return {
    'nginx/vnexport-http.conf': nginxHttp(hosted),
    'nginx/vnexport-server.conf': nginxServer(hosted),
    'cloudflare-pages/_headers': cloudflare(hosted),
    'azure-static-web-apps/staticwebapp.config.json': azure(hosted),
    'iis/web.config': iis(hosted),
    // GitHub sends no headers of ours; the pages carry the policy themselves. Without this file it looks for templates.
    'github-pages/.nojekyll': '',
  };
}

/** Names each value by the files that have it; nginx compares whole addresses. */
function nginxHttp({ paths, address }: Hosted): string {
  const folder = new URL(address).pathname;
  const map = (variable: string, values: readonly (readonly [string, string])[], usual: string) =>
    [
      `map $uri ${variable} {`,
      ...values.map(([path, value]) => `  "${folder}${path}" "${value}";`),
      `  default "${usual}";`,
      '}',
    ].join('\n');
  const kept = paths
    .map((path) => [path, cachingOf(path)] as const)
    .filter(([, value]) => value !== 'no-cache');
  const shared = paths.filter((path) => isReadByExcel(path)).map((path) => [path, '*'] as const);
  return `# Include this in the http block of nginx.
map_hash_bucket_size 256;
${map('$vnexport_caching', kept, 'no-cache')}
${map('$vnexport_shared', shared, '')}
`;
}

function nginxServer({ address, dataOrigins }: Hosted): string {
  const folder = new URL(address).pathname;
  const headers = {
    ...securityHeaders(dataOrigins),
    'Cache-Control': '$vnexport_caching',
    'Access-Control-Allow-Origin': '$vnexport_shared',
  };
  return `# Include this in the server block of ${new URL(address).host}; say where the folder "site" of the release lies.
location ${folder} {
  alias /srv/vnexport/site/;
  charset utf-8;
  charset_types text/css text/csv application/javascript application/json text/plain;
  etag on;
  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types text/css text/csv text/plain image/svg+xml application/javascript application/json application/xml text/xml;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
}
`;
}

/** Values of several rules for one file would be joined, so each file has its caching from one rule; `no-cache` is usual there. */
function cloudflare({ paths, address, dataOrigins }: Hosted): string {
  const folder = new URL(address).pathname;
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${folder}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const named = paths.filter((path) => cachingOf(path).includes('immutable'));
  return `${[
    rule('*', securityHeaders(dataOrigins)),
    rule('assets/*', { 'Cache-Control': cachingOf('assets/') }),
    ...named.map((path) => rule(path, { 'Cache-Control': cachingOf(path) })),
    ...paths
      .filter((path) => isReadByExcel(path))
      .map((path) => rule(path, { 'Access-Control-Allow-Origin': '*' })),
  ].join('\n\n')}\n`;
}

function azure({ paths, address, dataOrigins }: Hosted): string {
  const folder = new URL(address).pathname;
  const routes = paths
    .map((path) => ({
      route: `${folder}${path}`,
      headers: {
        ...(cachingOf(path) !== 'no-cache' && { 'Cache-Control': cachingOf(path) }),
        ...(isReadByExcel(path) && { 'Access-Control-Allow-Origin': '*' }),
      },
    }))
    .filter(({ headers }) => Object.keys(headers).length > 0);
  const globalHeaders = { ...securityHeaders(dataOrigins), 'Cache-Control': 'no-cache' };
  return `${JSON.stringify({ globalHeaders, routes, mimeTypes: { '.json': 'application/json' } }, null, 2)}\n`;
}

function iis({ paths, dataOrigins }: Hosted): string {
  const header = (name: string, value: string) => `        <add name="${name}" value="${quoted(value)}" />`;
  const named = paths.filter((path) => cachingOf(path) !== 'no-cache');
  const location = (path: string, lines: readonly string[]) =>
    [
      `  <location path="${path}">`,
      '    <system.webServer>',
      ...lines,
      '    </system.webServer>',
      '  </location>',
    ].join('\n');
  const caching = (value: string) => {
    const [, seconds = '0'] = /max-age=(\d+)/.exec(value) ?? [];
    const custom = value.replace(/(, )?max-age=\d+/, '');
    return `      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${String(Number(seconds) / 86400)}.00:00:00" cacheControlCustom="${custom}" /></staticContent>`;
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(securityHeaders(dataOrigins))
  .map(([name, value]) => header(name, value))
  .join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${named.map((path) => location(path, [caching(cachingOf(path))])).join('\n')}
${paths
  .filter((path) => isReadByExcel(path))
  .map((path) =>
    location(path, [
      '      <httpProtocol>',
      '        <customHeaders>',
      `  ${header('Access-Control-Allow-Origin', '*')}`,
      '        </customHeaders>',
      '      </httpProtocol>',
    ]),
  )
  .join('\n')}
</configuration>
`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
