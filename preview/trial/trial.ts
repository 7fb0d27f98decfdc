import { steps } from './steps';

/**
 * Tries the add-in from inside, in Excel or in the stand-in: the server of `npm run e2e:excel` puts this script into the
 * page of the pane. It does one step after the other and tells the server what it has read; the server judges.
 */
async function runTrial(): Promise<void> {
  await Office.onReady();
  for (const { name, run } of steps) {
    try {
      await tell({ name, read: await run() });
    } catch (fault) {
      await tell({
        name,
        failed: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
      });
    }
  }
  await tell({ name: 'end' });
}

/** To the server that the page is from, which is this computer. */
async function tell(what: Readonly<Record<string, unknown>>): Promise<void> {
  await fetch('trial', {
    method: 'POST',
    body: JSON.stringify(what),
    headers: { 'Content-Type': 'application/json' },
  });
}

void runTrial();
