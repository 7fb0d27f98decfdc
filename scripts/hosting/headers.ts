/**
 * What a server says with the files of the add-in: who may do what on its pages, and how long a file may be kept. It is
 * written once, here; the pages themselves, the development server and the files for each kind of host are made from it.
 * Why each part is there, with sources: docs/security.md.
 */

/** The one host beside the add-in's own: Microsoft's, for office.js. */
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/** The pages in which Excel on the web, and what is around it, shows the pane in a frame. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
];

/**
 * The Content-Security-Policy of a page, as it stands in the page itself: there `frame-ancestors` has no effect.
 * @param dataOrigins statistical data services that users may ask, as the release option `--data-origins` names them
 * @param more what a page that is not shipped may do beyond that
 * @example pagePolicy(['https://sdmx.example.org']) // "default-src 'none'; … connect-src 'self' https://sdmx.example.org; …"
 */
export function pagePolicy(
  dataOrigins: readonly string[] = [],
  more: Readonly<Record<string, readonly string[]>> = {},
): string {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", OFFICE_ORIGIN],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...dataOrigins],
    'worker-src': ["'self'"],
    // Where Excel on the web runs on a host that office.js does not know, office.js asks the user in such a frame.
    'frame-src': [OFFICE_ORIGIN],
    'manifest-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources, ...(more[directive] ?? [])].join(' '))
    .join('; ');
}

/** Who may show a page in a frame: the part of the policy that only a server can say. */
export const FRAME_POLICY = `frame-ancestors 'self' ${EXCEL_ON_THE_WEB.join(' ')}`;

/** The policy as a server sends it. @example headerPolicy() // "default-src 'none'; … frame-ancestors 'self' …" */
export function headerPolicy(dataOrigins: readonly string[] = []): string {
  return `${pagePolicy(dataOrigins)}; ${FRAME_POLICY}`;
}

/** What no page of the add-in ever asks the browser for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

export const REFERRER_POLICY = 'no-referrer';

/** What is sent with every file. @example securityHeaders()['X-Content-Type-Options'] // 'nosniff' */
export function securityHeaders(dataOrigins: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(dataOrigins),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': REFERRER_POLICY,
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

/** Named by their content (scripts and stylesheets by 20 digits, datasets by 64): another content has another name. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{20}\.(js|css)$|^datasets\/[0-9a-f]{64}\.json$/;

/**
 * How long a file of a release may be kept without asking.
 * @param path of the file within the release
 * @example cachingOf('taskpane.html') // 'no-cache': asked each time whether it has changed
 */
export function cachingOf(path: string): string {
  if (NAMED_BY_CONTENT.test(path)) return 'public, max-age=31536000, immutable';
  // Excel refuses icons that may not be kept.
  if (path.startsWith('assets/')) return 'public, max-age=86400';
  return 'no-cache';
}

/** Whether pages of other hosts may read a file: Excel on the web reads what the functions are called. */
export function isReadByExcel(path: string): boolean {
  return /^functions\.[a-z]{2}\.json$/.test(path);
}

/**
 * All headers of a file.
 * @param path of the file within the release
 */
export function headersOf(path: string, dataOrigins: readonly string[]): Readonly<Record<string, string>> {
  return {
    ...securityHeaders(dataOrigins),
    'Cache-Control': cachingOf(path),
    ...(isReadByExcel(path) && { 'Access-Control-Allow-Origin': '*' }),
  };
}
