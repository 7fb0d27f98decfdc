import { builtFunctions } from './built-functions';
import { argumentsOf, command, wholeNumber } from './commandLine';
import { fuzz } from './fuzz/fuzz';
import { knownWords } from './fuzz/knownWords';

/**
 * `npm run fuzz [-- --calls 1000000] [--seed 1]`: calls all functions with made-up arguments and says what no cell may
 * hold. The same seed gives the same calls; a fault makes the command fail.
 */
void command('npm run fuzz [-- --calls 1000000] [--seed 1]', () => {
  const { values: given } = argumentsOf({
    options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  const options = {
    calls: wholeNumber(given.calls, 'The number of calls'),
    seed: wholeNumber(given.seed, 'The seed'),
  };
  const { faults, values, errors } = fuzz(builtFunctions(), knownWords(), options);
  console.log(`${String(values)} answers, ${String(errors)} cell errors, ${String(faults.length)} faults`);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
});
