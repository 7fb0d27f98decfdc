import { functions } from './functions';

/**
 * The entry of dist/functions.js: tells Excel which code answers which function id.
 * It needs nothing but the global `CustomFunctions`: no DOM, no network, no other script.
 */
for (const [id, answer] of Object.entries(functions)) {
  const answerAll = answer as (...args: unknown[]) => unknown;
  CustomFunctions.associate(id, (...args: unknown[]) => answerAll(...args.map(unlessInvocation)));
}

/**
 * office.js puts an invocation behind the arguments that Excel has sent. Excel may know the functions as they were up to
 * a day ago, with fewer arguments: then it stands in the place of a new one, which nobody has given (OfficeDev/office-js #2777).
 */
function unlessInvocation(argument: unknown): unknown {
  const isInvocation =
    typeof argument === 'object' &&
    argument !== null &&
    'functionName' in argument &&
    'onCanceled' in argument;
  return isInvocation ? undefined : argument;
}
