/**
 * Finds a Chromium browser for the end-to-end tests and for drawing icons: CHROME_PATH, else an installed Chrome,
 * Edge or Chromium, else (Linux on x64) the one that the npm package @sparticuz/chromium brings along.
 * Run as a program, it prints what it found as JSON, or on stderr one sentence that says what to install.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { arch, argv, env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const installed = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
    root === undefined
      ? []
      : [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
          join(root, 'Chromium/Application/chrome.exe'),
        ],
  ),
};

/** Flags for a closed network: the browser itself asks nobody anything. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, args: string[] }>} how to launch it: options of playwright
 * @throws Error that says what to install
 */
export async function findBrowser() {
  const { path, env: additions } = await locate();
  return { executablePath: path, env: { ...env, ...additions }, args: quiet };
}

async function locate() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { path: env.CHROME_PATH, env: {} };
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is not there.`);
  }
  const path = (installed[platform] ?? []).find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, env: {} };
  if (platform === 'linux' && arch === 'x64') return bundledBrowser();
  throw new Error(`No browser was found. ${INSTALL}`);
}

const INSTALL =
  platform === 'linux'
    ? 'Install Chromium (on Debian: apt-get install chromium) or Google Chrome, or set CHROME_PATH to the program of a browser.'
    : 'Install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to the program of a browser.';

/** The package brings the libraries that a bare machine lacks only where it believes to run on Amazon Linux 2023. */
async function bundledBrowser() {
  env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  const additions = { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') };
  try {
    await promisify(execFile)(path, ['--version'], { env: { ...env, ...additions } });
  } catch (fault) {
    // "… error while loading shared libraries: libnss3.so: cannot open shared object file"
    const lacking = /loading shared libraries: ([^:]+)/.exec(fault.stderr)?.[1] ?? fault.message;
    throw new Error(`The browser of @sparticuz/chromium does not start here (${lacking}). ${INSTALL}`, {
      cause: fault,
    });
  }
  return { path, env: additions };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    console.log(JSON.stringify(await findBrowser()));
  } catch ({ message }) {
    console.error(message);
    process.exitCode = 1;
  }
}
