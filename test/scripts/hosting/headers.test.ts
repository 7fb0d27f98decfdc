import { describe, expect, test } from '@jest/globals';
import { dataOrigins, servedFrom } from '../../../scripts/hosting/addresses';
import { headerPolicy, pagePolicy, securityHeaders } from '../../../scripts/hosting/headers';

/** The directives of a policy with their sources. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
  );
}

describe('the policy of the pages', () => {
  test('admits nothing that is not named, and no code or style that stands in a page', () => {
    const policy = pagePolicy();
    expect(directives(policy)['default-src']).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|\*|blob:|https?:( |;|$)/);
  });

  test('admits scripts of its own server and of Microsoft’s for office.js', () => {
    expect(directives(pagePolicy())['script-src']).toBe("'self' https://appsforoffice.microsoft.com");
  });

  test('asks for figures on its own server, and on the data services that a release names', () => {
    expect(directives(pagePolicy())['connect-src']).toBe("'self'");
    expect(directives(pagePolicy(['https://sdmx.example.org']))['connect-src']).toBe(
      "'self' https://sdmx.example.org",
    );
  });

  test('as a header says who may show the pages in a frame, which a page cannot say of itself', () => {
    expect(directives(pagePolicy())['frame-ancestors']).toBeUndefined();
    expect(directives(headerPolicy())['frame-ancestors']).toBe(
      "'self' https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com " +
        'https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com',
    );
  });

  test('comes with headers that forbid guessing types, telling addresses and using devices', () => {
    expect(securityHeaders()).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=(), '),
    });
    // It would keep Excel on the web from showing the pane.
    expect(securityHeaders()['X-Frame-Options']).toBeUndefined();
  });
});

describe('the addresses of a release', () => {
  test('the add-in is served from a folder by https', () => {
    expect(servedFrom('https://example.org/vnexport')).toBe('https://example.org/vnexport/');
    expect(servedFrom('https://example.org')).toBe('https://example.org/');
    expect(servedFrom(undefined)).toBe('https://localhost:3000/');
    for (const wrong of [
      'http://example.org/',
      'example.org',
      'https://example.org/?a=1',
      'https://u:p@example.org/',
    ]) {
      expect(() => servedFrom(wrong)).toThrow(wrong);
    }
    // Who installs it reads Vietnamese or English.
    expect(() => servedFrom('http://example.org/')).toThrow(
      /^Phần bổ trợ phải đặt.+\nThe add-in must be served/,
    );
    expect(() => servedFrom('https://example.org/"onload=x')).toThrow('https');
  });

  test('data services are named by their hosts', () => {
    expect(dataOrigins(undefined)).toEqual([]);
    expect(dataOrigins('https://sdmx.example.org, https://api.example.net:8443')).toEqual([
      'https://sdmx.example.org',
      'https://api.example.net:8443',
    ]);
    expect(dataOrigins('https:')).toEqual(['https:']);
    for (const wrong of ["https://a.example; script-src 'unsafe-inline'", 'http://a.example', '*']) {
      expect(() => dataOrigins(wrong)).toThrow('data service');
    }
    expect(() => dataOrigins('https://a.example/path')).toThrow('data service');
  });
});
