// Options of functions that take one value, not a range.

import { Problem } from '../catalogue/problem';
import { givenOrNot, textOf } from './runner';
import type { Input } from './runner';

/** Omitted means TRUE; a number counts as in Excel: 0 is FALSE. */
export function flagFrom(argument: unknown): boolean {
  const value = unwrapped(argument);
  const number = (value as { basicValue?: unknown } | null | undefined)?.basicValue ?? value;
  if (typeof number === 'number') return number !== 0;
  const text = givenOrNot(textOf(value))?.trim().toUpperCase();
  if (text === undefined || text === 'TRUE') return true;
  if (text === 'FALSE') return false;
  throw new Problem({ kind: 'flag-unknown', text });
}

/** The text of one cell; a number counts as its digits, and a text without a letter as left out. */
export function single(argument: unknown): Input {
  return givenOrNot(textOf(unwrapped(argument)));
}

/** Whether it is a text without a letter, which counts as empty elsewhere. */
export function isEmptyText(argument: unknown): boolean {
  const value = unwrapped(argument);
  return typeof value === 'string' && value.trim() === '';
}

/** A range of one cell arrives as a value or as a 1 × 1 array. */
function unwrapped(argument: unknown): unknown {
  const row: unknown = Array.isArray(argument) ? argument[0] : argument;
  return Array.isArray(row) ? row[0] : row;
}
