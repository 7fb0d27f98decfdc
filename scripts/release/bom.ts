import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * The packages that ship, as CycloneDX (https://cyclonedx.org), by npm's own `npm sbom` from the lock file.
 * @param folder of the project
 * @returns JSON that says nothing of when and where it was made
 * @throws Error where npm gives none
 */
export function bom(folder: string): string {
  const { stdout, stderr } = spawnSync(
    'npm sbom --sbom-format cyclonedx --sbom-type application --omit dev --omit optional --package-lock-only',
    { cwd: folder, shell: true, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`npm sbom has failed: ${stderr}`);
  return withoutOccasion(JSON.parse(stdout) as Bom);
}

type Bom = {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; purl: string } };
};

/** npm names the project after its folder, and says the time, its own version and a random number. */
function withoutOccasion(made: Bom): string {
  const { component } = made.metadata;
  const [, name = component.name] = /^pkg:npm\/([^@]+)@/.exec(component.purl) ?? [];
  const metadata = { component: { ...component, name } };
  const hash = createHash('sha256')
    .update(JSON.stringify({ ...made, serialNumber: '', metadata }))
    .digest('hex');
  // A UUID that follows from the content, of the kind for such: version 8.
  const uuid = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `${JSON.stringify({ ...made, serialNumber: `urn:uuid:${uuid.join('-')}`, metadata }, null, 2)}\n`;
}
