import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serveTrial } from './server';
import { verdicts } from './expected';
import type { Told, Verdict } from './expected';

/** Sideloads the add-in into the Excel of this computer, and runs the trial once its pane is open. */
export async function tryInExcel(
  say: (text: string) => void,
): Promise<{ told: readonly Told[]; judged: Verdict[] }> {
  const server = await serveTrial(PORT, await getHttpsServerOptions());
  try {
    await debuggingTool('start manifest.xml desktop --no-debug');
    say('When Excel is open, click VNEXPORT on the Home tab. The trial begins when its pane opens.');
    const told = await server.told(PATIENCE_MS);
    return { told, judged: verdicts(told) };
  } finally {
    await debuggingTool('stop manifest.xml');
    await server.stop();
  }
}

/** The port of manifest.xml. */
const PORT = 3000;
/** Someone must find the button first. */
const PATIENCE_MS = 600_000;

function debuggingTool(command: string): Promise<void> {
  return new Promise((resolve) => {
    // npx is a script on Windows, which Node starts only through a shell; the same version as npm run sideload.
    const tool = spawn(`npx --yes office-addin-debugging@6 ${command}`, {
      cwd: join(__dirname, '../..'),
      shell: true,
      stdio: 'inherit',
    });
    tool.once('error', () => resolve());
    tool.once('exit', () => resolve());
  });
}
