import { arithmeticTexts as en } from './en/arithmetic';
import { arithmeticTexts as vi } from './vi/arithmetic';
import type { Language } from './messages';

/** The arithmetic of a check, line by line. */
export type ArithmeticTexts = {
  readonly sum: string;
  readonly computed: string;
  readonly stated: string;
  /** What nobody prints, as the 100 % of all shares. */
  readonly expected: string;
  readonly atMost: string;
  readonly difference: string;
  /** Of two figures that a source states of the same. */
  readonly saidAgain: string;
  readonly saidBefore: string;
  readonly columns: {
    readonly line: string;
    readonly working: string;
    readonly number: string;
  };
};

export const arithmeticTexts: Record<Language, ArithmeticTexts> = { vi, en };
