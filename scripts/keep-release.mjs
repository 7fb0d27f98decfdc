/**
 * `npm version` runs it: writes the new version into the manifest, and keeps which functions with which parameters this
 * release tells Excel, for the test that later scripts answer a formula that Excel knows from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8'));

const manifest = readFileSync(file('manifest.xml'), 'utf8');
const raised = manifest.replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`);
writeFileSync(file('manifest.xml'), raised);

const { functions } = JSON.parse(readFileSync(file('test/scripts/golden/functions.en.json'), 'utf8'));
const kept = functions.map(({ id, parameters }) => ({
  id,
  parameters: parameters.map(({ name, optional = false }) => ({ name, optional })),
}));
writeFileSync(file(`test/scripts/releases/${version}.json`), `${JSON.stringify(kept, null, 2)}\n`);
