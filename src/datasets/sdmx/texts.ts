import type { Flow, Measure, Qualifier } from '../../model/schema';
import type { Component } from './codes';

/** What a file in SDMX-CSV says in words, where its labels are wanted; src/locales has it in each language. */
export type SdmxTexts = {
  readonly components: Record<Component, string>;
  readonly measures: Record<Measure, string>;
  readonly flows: Record<Flow, string>;
  readonly qualifiers: Record<Qualifier, string>;
  readonly frequencies: Record<'A' | 'S' | 'Q' | 'M' | 'M_2' | '_O', string>;
  readonly everyYears: (years: number) => string;
  readonly dataTypes: Record<'T' | 'ST' | 'R', string>;
  readonly statuses: Record<'A' | 'P' | 'F', string>;
  readonly vietNam: string;
  readonly world: string;
  readonly allGoods: string;
  readonly unit: (measure: string) => string | undefined;
  /** Of UNIT_MULT. @example multiplier(6) // 'millions' */
  readonly multiplier: (mult: number) => string;
  readonly period: (period: string) => string;
  /** Where a figure of a message that was read stands; {n} is the row. */
  readonly row: string;
  /** What holds of all figures of a message. */
  readonly statusNote: string;
  /** What a dimension says of every figure. @example context('Adjustment', 'not adjusted') */
  readonly context: (dimension: string, code: string) => string;
  /** What a letter of OBS_STATUS says of a value. */
  readonly remark: (letter: string) => string;
  /** A unit that is not ours, by its name and its multiplier. @example ownUnit('VND', 9) // 'billions of VND' */
  readonly ownUnit: (name: string, mult: number) => string;
};
