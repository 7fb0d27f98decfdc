/** What somebody has asked of a command that it cannot do: a sentence for them, and no stack. */
export class Refused extends Error {}

/**
 * What a command says that is run by whoever tries or installs the add-in, in both of its languages. Commands that only
 * developers run speak English, as CONTRIBUTING.md does.
 * @example both('Xong.', 'Done.') // 'Xong.\nDone.'
 */
export function both(vi: string, en: string): string {
  return `${vi}\n${en}`;
}

/**
 * Runs a command. What it cannot do for what it was given is said in a sentence, with how it is used, and ends it with 2;
 * any other error is a fault of ours and keeps its stack.
 * @param usage how the command is written
 */
export async function command(usage: string, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (!isOfUser(fault)) throw fault;
    console.error(`${fault.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/**
 * A number that was given to a command.
 * @throws Refused unless it is a whole number above 0
 * @example wholeNumber('1000', 'The number of rounds') // 1000
 */
export function wholeNumber(text: string, what: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Refused(`${what} must be a whole number above 0, not “${text}”.`);
  return Number(text);
}

/** Node's own sentences about options that there are not say all that is needed. */
function isOfUser(fault: unknown): fault is Error {
  if (fault instanceof Refused) return true;
  return (fault as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;
}
