import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

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
    if (!(fault instanceof Refused)) throw fault;
    console.error(`${fault.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/**
 * What a command was given: its options and what stands beside them.
 * @param config as Node has it; `args` are those of this process unless given
 * @throws Refused with the name of an option that there is not, that has no value or takes none, or with what is too much
 * @example argumentsOf({ args: ['--seed', '2'], options: { seed: { type: 'string' } } }).values.seed // '2'
 */
export function argumentsOf<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (fault) {
    throw misuse(fault as NodeJS.ErrnoException);
  }
}

/** Node says what is wrong in English and for programmers; of its sentence only the name in quotes is kept. */
function misuse(fault: NodeJS.ErrnoException): unknown {
  const name = /'(-{0,2}[^' ]*)/.exec(fault.message)?.[1] ?? '';
  switch (fault.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new Refused(both(`Không có tùy chọn “${name}”.`, `There is no option “${name}”.`));
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new Refused(
        fault.message.includes('does not take')
          ? both(`Tùy chọn “${name}” không nhận giá trị.`, `The option “${name}” takes no value.`)
          : both(`Sau tùy chọn “${name}” thiếu giá trị.`, `The option “${name}” lacks its value.`),
      );
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new Refused(both(`Không cần “${name}”.`, `“${name}” is not needed.`));
    default:
      return fault;
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
