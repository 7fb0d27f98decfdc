import { admits } from './admittedServices';
import { FetchFault, fetchText } from './fetchText';
import type { Answer, FetchLimits } from './fetchText';

/**
 * Asks a statistical data service that follows the SDMX REST specification for SDMX-CSV. The user gives the whole address
 * of a query; what the answer holds is read by readers/sdmxCsv.ts.
 */

/** What a service answers to a query. */
export type ServiceAnswer =
  | {
      readonly kind: 'data';
      readonly text: string;
      /** By which the service knows this answer again; not every service says one, or lets a page read it. */
      readonly etag: string | undefined;
    }
  /** The same as the answer that `etag` was said with. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: ServiceProblem };

export type ServiceProblem =
  /** No address of the web, or not an encrypted one. */
  | { readonly kind: 'not-an-address' }
  /** Whoever installed the add-in has not admitted this service (release option `--data-origins`). */
  | { readonly kind: 'not-admitted'; readonly host: string }
  | { readonly kind: 'offline' }
  /** The service answers, but forbids pages of other addresses to read what it says (CORS). */
  | { readonly kind: 'forbids-reading' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' }
  /** 404: SDMX says so where a query is right and finds nothing. */
  | { readonly kind: 'no-results' }
  /** 400 and the like. */
  | { readonly kind: 'not-understood' }
  /** 401, 403 */
  | { readonly kind: 'not-allowed' }
  /** 406: no SDMX-CSV. */
  | { readonly kind: 'no-csv' }
  /** 413: the service itself finds the answer too large. */
  | { readonly kind: 'asks-too-much' }
  /** 429, 503; when to try again, where the service says it. */
  | { readonly kind: 'busy'; readonly seconds: number | undefined }
  | { readonly kind: 'server-error'; readonly status: number }
  /** It calls its answer something else than CSV. */
  | { readonly kind: 'other-format'; readonly type: string };

export type ServiceOptions = FetchLimits & {
  /** Of the answer that is kept. */
  readonly etag?: string | undefined;
  /** In which names are wanted. */
  readonly language?: 'vi' | 'en';
};

/**
 * @param address of a data query, for example https://sdmx.example.org/rest/data/TRADE/M.VN.X
 * @throws the reason of the signal
 * @example await askService('https://sdmx.example.org/rest/data/TRADE/none') // { kind: 'failed', problem: { kind: 'no-results' } }
 */
export async function askService(address: string, options: ServiceOptions = {}): Promise<ServiceAnswer> {
  const url = addressIn(address);
  if (url === undefined) return failed({ kind: 'not-an-address' });
  if (!admits(url)) return failed({ kind: 'not-admitted', host: new URL(url).host });
  // A service that knows no labels may refuse a query for them; one that lets no page say If-None-Match may forbid it.
  const attempts = [
    { labels: true, etag: options.etag },
    { labels: false, etag: options.etag },
    { labels: false, etag: undefined },
  ];
  let answer = await attempt(url, options, attempts[0]);
  if (isProblem(answer, 'no-csv')) answer = await attempt(url, options, attempts[1]);
  if (isProblem(answer, 'offline') && options.etag !== undefined) {
    answer = await attempt(url, options, attempts[2]);
  }
  if (!isProblem(answer, 'offline')) return answer;
  return (await answersAtAll(url, options)) ? failed({ kind: 'forbids-reading' }) : answer;
}

const CSV = 'application/vnd.sdmx.data+csv';

function addressIn(text: string): string | undefined {
  try {
    const { protocol, hostname, href } = new URL(text.trim());
    const isOwnMachine = hostname === 'localhost' || hostname === '127.0.0.1';
    return protocol === 'https:' || (protocol === 'http:' && isOwnMachine) ? href : undefined;
  } catch {
    return undefined;
  }
}

async function attempt(
  address: string,
  { language = 'vi', ...within }: ServiceOptions,
  { labels = false, etag }: { readonly labels?: boolean; readonly etag?: string | undefined } = {},
): Promise<ServiceAnswer> {
  const headers = {
    Accept: labels ? `${CSV};labels=both` : CSV,
    'Accept-Language': language === 'vi' ? 'vi, en;q=0.8' : 'en',
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
  };
  try {
    // No service is told who asks.
    return await fetchText(address, within, readAnswer, { headers, credentials: 'omit' });
  } catch (fault) {
    if (fault instanceof FetchFault) return failed({ kind: fault.reason });
    throw fault;
  }
}

async function readAnswer({ status, header, text }: Answer): Promise<ServiceAnswer> {
  if (status === 304) return { kind: 'unchanged' };
  if (status === 204) return failed({ kind: 'no-results' });
  if (status < 200 || status > 299) return failed(problemOf(status, header('Retry-After')));
  const type = (header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  // Some services call it plain text or nothing at all; the reader sees whether it is SDMX-CSV.
  const mayBeCsv = type.includes('csv') || ['', 'text/plain', 'application/octet-stream'].includes(type);
  if (!mayBeCsv) return failed({ kind: 'other-format', type });
  const read = await text();
  return read.trim() === ''
    ? failed({ kind: 'no-results' })
    : { kind: 'data', text: read, etag: header('ETag') };
}

function problemOf(status: number, retryAfter: string | undefined): ServiceProblem {
  switch (status) {
    case 400:
    case 414:
    case 422:
    case 501:
      return { kind: 'not-understood' };
    case 401:
    case 403:
      return { kind: 'not-allowed' };
    case 404:
      return { kind: 'no-results' };
    case 406:
      return { kind: 'no-csv' };
    case 413:
      return { kind: 'asks-too-much' };
    case 429:
    case 503:
      return { kind: 'busy', seconds: secondsIn(retryAfter) };
    default:
      return { kind: 'server-error', status };
  }
}

/** Retry-After is a number of seconds or a date. */
function secondsIn(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/**
 * A browser says no more of an answer that a page may not read than of none. Asked for an answer that nobody reads, it
 * tells whether there is one.
 */
async function answersAtAll(address: string, within: FetchLimits): Promise<boolean> {
  try {
    await fetchText(address, within, () => Promise.resolve(), { mode: 'no-cors', credentials: 'omit' });
    return true;
  } catch (fault) {
    if (fault instanceof FetchFault) return false;
    throw fault;
  }
}

function isProblem(answer: ServiceAnswer, kind: ServiceProblem['kind']): boolean {
  return answer.kind === 'failed' && answer.problem.kind === kind;
}

function failed(problem: ServiceProblem): ServiceAnswer {
  return { kind: 'failed', problem };
}
