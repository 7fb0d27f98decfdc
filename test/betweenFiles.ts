import { builtInDatasets } from '../src/datasets/builtIn';
import { session } from '../src/session';

/**
 * Several files of tests run in one realm (scripts/jest.together.config.js), and each finds the built-in datasets in
 * use, no office.js, nothing on the page and nothing kept.
 */

let before: ReadonlySet<string> = new Set();

/** Before the first test: what is there now is there for all files. */
export function rememberPage(): void {
  before = new Set(definedNames());
}

/** After the tests of a file. */
export function leaveAsFound(): void {
  const builtIn = builtInDatasets();
  const { datasets } = session.catalogue;
  // Whoever shows the session is told of a change, so there is none without need.
  if (datasets.length !== builtIn.length || datasets.some(({ hash }, at) => hash !== builtIn[at]?.hash)) {
    session.useDatasets(builtIn);
  }
  const { leaveOffice } = window as { leaveOffice?: () => void };
  leaveOffice?.();
  for (const name of definedNames()) {
    // What a script declares with `var` cannot be deleted.
    if (!before.has(name) && !Reflect.deleteProperty(window, name))
      Object.assign(window, { [name]: undefined });
  }
  for (const place of [document.head, document.body]) place.replaceChildren();
  for (const kept of [localStorage, sessionStorage]) kept.clear();
}

function definedNames(): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(window)).flatMap(([name, property]) =>
    'value' in property && property.value === undefined ? [] : [name],
  );
}
