import { HostError, HostObject, read, write } from '../core/hostObject';

/** What `range.getCellProperties` reads of one cell's format: of what is asked for, in the same shape. */
export function readProperties(object: HostObject, asked: unknown): Properties {
  return Object.fromEntries(
    entriesOf(asked)
      .filter(([, wanted]) => wanted !== false)
      .map(([name, wanted]) => {
        const value = read(object, name);
        return [name, value instanceof HostObject ? readProperties(value, wanted) : value];
      }),
  );
}

/** What `range.setCellProperties` gives one cell; what is not named stays. */
export function writeProperties(object: HostObject, given: unknown): void {
  for (const [name, value] of entriesOf(given)) {
    if (typeof value !== 'object' || value === null) write(object, name, value);
    else {
      const inner = read(object, name);
      if (!(inner instanceof HostObject)) throw new HostError('InvalidArgument');
      writeProperties(inner, value);
    }
  }
}

type Properties = Readonly<Record<string, unknown>>;

function entriesOf(given: unknown): [string, unknown][] {
  if (typeof given !== 'object' || given === null) throw new HostError('InvalidArgument');
  return Object.entries(given);
}
