/**
 * Whether the policy of a page (Content-Security-Policy) lets it ask an address. The browser says no more of an address
 * that it refuses than of one that does not answer, so the policy that stands in the page is read before.
 * @param policy that of this page unless given; a page without one may ask everybody
 * @param own where the page itself comes from
 * @example admits('https://sdmx.example.org/data', "connect-src 'self' https://sdmx.example.org", 'https://a.example') // true
 */
export function admits(address: string, policy = policyOfPage(), own = globalThis.origin): boolean {
  const [, listed] = /(?:^|;)\s*connect-src ([^;]*)/.exec(policy) ?? [];
  if (listed === undefined) return true;
  const { origin, protocol } = new URL(address);
  return listed
    .trim()
    .split(/\s+/)
    .some((source) => {
      if (source === "'self'") return origin === own;
      const isAnyPort = source.endsWith(':*') && origin.startsWith(source.slice(0, -1));
      return isAnyPort || source === origin || source === protocol;
    });
}

function policyOfPage(): string {
  if (typeof document === 'undefined') return '';
  const stated = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return stated?.getAttribute('content') ?? '';
}
