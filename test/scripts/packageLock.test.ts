import { describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json';
import lock from '../../package-lock.json';

type LockedPackage = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
};

const packages = Object.entries(lock.packages as Readonly<Record<string, LockedPackage>>).filter(
  ([path]) => path !== '',
);

/** Whoever uses or passes on the add-in needs to do no more than to keep the notices. */
const SHIPPED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Tools run here and are not passed on; these licences ask nothing of whoever only runs them. */
const TOOLS = [
  ...SHIPPED,
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'MIT-0',
  'Python-2.0',
  '(MIT OR CC0-1.0)',
  '(BSD-3-Clause OR GPL-2.0)',
];

/** Tools under another licence, each looked at. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  // Microsoft's own terms: for use with Office. The add-in's pages load it from Microsoft.
  'node_modules/@microsoft/office-js': 'LICENSE',
  // Says Apache-2.0 in its repository, and nothing in its package.
  'node_modules/@univerjs/telemetry': 'none',
  // Measures accessibility in tests, unchanged.
  'node_modules/axe-core': 'MPL-2.0',
  // A list of browsers that the tools read.
  'node_modules/caniuse-lite': 'CC-BY-4.0',
};

describe('package-lock.json', () => {
  test('says of every package by a strong hash what it must be', () => {
    const unsure = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  test('names no host, so that every company can install from its own registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('names no package with an install script that npm is not told to leave out', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const leftOut = Object.entries(packageJson.allowScripts)
      .filter(([, allowed]) => !allowed)
      .map(([name]) => name);
    const names = scripted.map(([path]) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !leftOut.includes(name))).toEqual([]);
  });

  test('holds only packages under licences that the project admits', () => {
    const refused = packages.filter(([path, { license = 'none', dev }]) => {
      const admitted = dev === true ? TOOLS : SHIPPED;
      return !admitted.includes(license) && LOOKED_AT[path] !== license;
    });
    expect(refused.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});
