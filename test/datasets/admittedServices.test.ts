import { describe, expect, test } from '@jest/globals';
import { headerPolicy, pagePolicy } from '../../scripts/hosting/headers';
import { admits } from '../../src/datasets/admittedServices';

const OWN = 'https://example.org';

describe('which data services a page may ask is what its policy says', () => {
  test('without data services in the release: its own server alone', () => {
    expect(admits('https://example.org/data', pagePolicy(), OWN)).toBe(true);
    expect(admits('https://sdmx.example.org/data', pagePolicy(), OWN)).toBe(false);
    expect(admits('http://localhost:8080/data', pagePolicy(), OWN)).toBe(false);
  });

  test('with data services in the release: exactly these hosts', () => {
    const policy = headerPolicy(['https://sdmx.example.org', 'https://api.example.net:8443']);
    expect(admits('https://sdmx.example.org/rest/data/TRADE?format=csv', policy, OWN)).toBe(true);
    expect(admits('https://api.example.net:8443/data', policy, OWN)).toBe(true);
    expect(admits('https://api.example.net/data', policy, OWN)).toBe(false);
    expect(admits('https://sdmx.example.org.stranger.example/data', policy, OWN)).toBe(false);
  });

  test('with every encrypted service admitted: not one that is not encrypted', () => {
    expect(admits('https://sdmx.example.org/data', pagePolicy(['https:']), OWN)).toBe(true);
    expect(admits('http://sdmx.example.org/data', pagePolicy(['https:']), OWN)).toBe(false);
  });

  test('in the preview also every service of this computer, by any port', () => {
    const policy = pagePolicy(['https:', 'http://localhost:*']);
    expect(admits('http://localhost:8080/data', policy, OWN)).toBe(true);
    expect(admits('http://localhost.stranger.example:8080/data', policy, OWN)).toBe(false);
  });

  test('a page without a policy may ask everybody', () => {
    expect(admits('https://sdmx.example.org/data', '', OWN)).toBe(true);
  });
});
