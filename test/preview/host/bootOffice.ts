import { ExcelHost } from '../../../preview/host/core/excel';
import type { HostOptions } from '../../../preview/host/core/excel';

let booted: ExcelHost | undefined;

/** The host of this test file, once it has been booted. */
export function bootedHost(): ExcelHost {
  if (booted === undefined) throw new Error('No host has been booted in this test file.');
  return booted;
}

/**
 * Boots Microsoft's office.js over a fresh host; `Office`, `Excel` and `CustomFunctions` are then global, as in a
 * task pane. Once in a test file (in beforeAll): office.js cannot be unloaded. For an empty workbook per test, call
 * `host.reset()`.
 *
 * @example const host = await bootOffice({ locale: 'vi-VN', platform: 'web' });
 */
export async function bootOffice(options: HostOptions = {}): Promise<ExcelHost> {
  if (booted !== undefined) throw new Error('office.js boots once in a test file; use host.reset().');
  const host = new ExcelHost(window, options);
  await loadScript('https://localhost/office/office.debug.js');
  await Office.onReady();
  host.officeLoaded();
  const leaveOffice = (): void => {
    booted = undefined;
    // Univer outlives the file of tests, with what it still computes.
    host.univer.dispose();
  };
  // The environment does so at the end of a realm, and test/betweenFiles.ts before the next file in it.
  Object.assign(window, { leaveOffice });
  return (booted = host);
}

function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} did not load.`));
    document.head.append(script);
  });
}
