// Functions that compute from printed figures: one for each indicator, as it is declared in src/indicators.

import type { Indicator, Parameter, Taken } from '../indicators/indicator';
import { session } from '../session';
import type { Exported } from '../catalogue/trade';
import { askedFrom, exportedFrom, measureFrom, periodFrom, scopeFrom, wholeFrom } from './arguments';
import { answerEach } from './runner';
import type { Input } from './runner';

export type ComputedFunction = (subject: unknown, ...options: unknown[]) => unknown[][];

/**
 * The functions of indicators by their ids, as Excel calls them: scalars or ranges in, a range out.
 * @example computedFunctions([growth]).GROWTH('Gạo') // [[-0.139]]
 */
export function computedFunctions<Id extends string>(
  indicators: readonly Indicator<Id>[],
): Record<Id, ComputedFunction> {
  const functions = indicators.map((indicator) => [indicator.id, functionOf(indicator)] as const);
  return Object.fromEntries(functions) as Record<Id, ComputedFunction>;
}

function functionOf(indicator: Indicator): ComputedFunction {
  const parameters = Object.entries(indicator.parameters);
  const takesMarket = 'market' in indicator.parameters;
  return (subject, ...options) =>
    // Excel passes an object of its own after the last argument: what has no parameter is not read.
    answerEach([subject, ...parameters.map((_, index) => options[index])], (name, ...inputs) => {
      // The market is the last parameter of every function that takes one.
      const exported = exportedFrom(name, takesMarket ? inputs.at(-1) : undefined);
      const given = argumentsFrom(parameters, inputs, exported);
      return indicator.compute(session.catalogue, exported.subject, given);
    });
}

/** What the texts of cells stand for as arguments of an indicator. @throws Problem for what is not understood */
export function argumentsFrom(
  parameters: readonly (readonly [name: string, parameter: Parameter])[],
  inputs: readonly Input[],
  exported: Exported,
): Record<string, Taken[keyof Taken] | undefined> {
  const given: Record<string, Taken[keyof Taken] | undefined> = {};
  if (parameters.map(([name]) => name).join() === 'measure,period') {
    return { ...askedFrom(exported, inputs[0], inputs[1]) };
  }
  parameters.forEach(([name, { takes }], index) => {
    const value = readers[takes](inputs[index], exported);
    if (value !== undefined) given[name] = value;
  });
  return given;
}

/** How each kind of argument is read from a cell. */
const readers: {
  readonly [Kind in keyof Taken]: (input: Input, exported: Exported) => Taken[Kind] | undefined;
} = {
  period: periodFrom,
  measure: (input, { subject }) => measureFrom(input, subject),
  whole: wholeFrom,
  scope: scopeFrom,
  market: (_, { market }) => market,
};
