import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

export type BuiltFunction = (...args: unknown[]) => unknown;

/** The functions of dist/functions.js by their id, and what they take for Excel. */
export type BuiltFunctions = {
  readonly functions: Readonly<Record<string, BuiltFunction>>;
  /** Excel's display language from now on, and whether it takes cards and formatted numbers: not unless said. */
  readonly useLanguage: (displayLanguage: string, takesDataTypes?: boolean) => void;
  /** Whether something is a `CustomFunctions.Error`, the one thing that a function may throw. */
  readonly isCellError: (thrown: unknown) => boolean;
};

const dist = join(__dirname, '../dist');

/**
 * The scripts that the page of the pane runs before the pane itself, in its order, without office.js.
 * @param folder that has been built, such as that of a release
 * @throws Error where it has not been built
 */
export function scriptsBeforePane(folder = dist): { readonly name: string; readonly code: string }[] {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  return [...page.matchAll(/<script src="(?!https)([^"]+)"><\/script>/g)].map(([, name = '']) => ({
    name,
    code: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** By folder: what they take for Excel is global, so that a second copy would answer the first one's callers. */
const known = new Map<string, BuiltFunctions>();

/**
 * Runs dist/functions.js without Excel, with the scripts before it, as the page of the pane does; once.
 * @param folder that has been built, such as that of a release
 * @throws Error where it has not been built
 */
export function builtFunctions(folder = dist): BuiltFunctions {
  const functions = known.get(folder) ?? run(folder);
  known.set(folder, functions);
  return functions;
}

function run(folder: string): BuiltFunctions {
  const functions: Record<string, BuiltFunction> = {};
  class CellError extends Error {
    constructor(
      readonly code: string,
      message = '',
    ) {
      super(message);
    }
  }
  // The globals that the script itself sees: a test runner keeps its own apart from them.
  const world = runInThisContext('globalThis') as { CustomFunctions?: unknown; Office?: unknown };
  world.CustomFunctions = {
    associate: (id: string, answer: BuiltFunction) => (functions[id] = answer),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  for (const { code } of scriptsBeforePane(folder)) runInThisContext(code);
  return {
    functions,
    isCellError: (thrown) => thrown instanceof CellError,
    useLanguage: (displayLanguage, takesDataTypes = false) => {
      const requirements = { isSetSupported: () => takesDataTypes };
      world.Office = { context: { displayLanguage, requirements } };
    },
  };
}
