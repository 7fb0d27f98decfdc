import { builtInDatasets } from '../src/datasets/builtIn';
import { session } from '../src/session';

/**
 * Between two files of tests that run in one realm (scripts/jest.together.config.js): the next one finds the built-in
 * datasets in use, no office.js, nothing on the page and nothing kept.
 */
export function leaveAsFound(): void {
  const builtIn = builtInDatasets();
  const { datasets } = session.catalogue;
  // Whoever shows the session is told of a change, so there is none without need.
  if (datasets.length !== builtIn.length || datasets.some(({ hash }, at) => hash !== builtIn[at]?.hash)) {
    session.useDatasets(builtIn);
  }
  const { leaveOffice } = window as { leaveOffice?: () => void };
  leaveOffice?.();
}
