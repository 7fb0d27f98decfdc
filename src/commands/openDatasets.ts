import { session } from '../session';
import { computeAgainQuietly } from '../workbook/core/computeAgain';
import { hasDatasets } from '../workbook/core/hasDatasets';
import type { Show } from './notice';
import { userLanguage } from './userLanguage';
import { workbookCommands } from './workbookCommands';

/**
 * Looks into a workbook that opens for datasets of its own, while its cells compute already: what nothing yet known
 * answers waits for the end of it, and then all is computed once. To be called before Excel asks the first function.
 */
export function openDatasets(show: Show, limit = LIMIT_MS): Promise<void> {
  const looking = look(show);
  session.waitFor(looking, limit);
  return computeOnce(looking);
}

/** Cells that wait longer than this say what they know. */
const LIMIT_MS = 20_000;

async function computeOnce(looking: Promise<boolean>): Promise<void> {
  const changed = await looking.catch(() => false);
  await session.reading;
  // What cannot be computed now is computed when the user computes or opens the workbook again.
  if (changed) await computeAgainQuietly().catch(() => undefined);
}

/** @returns whether other figures answer now */
async function look(show: Show): Promise<boolean> {
  await Office.onReady();
  if (Office.context.host !== Office.HostType.Excel || !(await hasDatasets())) return false;
  const { bringDatasetsOnOpening } = await workbookCommands();
  const { changed, faults } = await bringDatasetsOnOpening(userLanguage());
  if (faults.length > 0) show({ kind: 'failed', message: faults.join(' ') });
  return changed;
}
