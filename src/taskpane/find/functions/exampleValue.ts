import { derived } from '../../../catalogue/derived';
import type { Example } from '../../../functions/examples';
import { functions } from '../../../functions/functions';
import type { Card } from '../../../functions/runner';
import { formulaOf } from '../../../model/formulaText';
import type { Language } from '../../../locales/messages';
import { session } from '../../../session';

/**
 * What an example answers now, as a cell would show it; of an array, its first rows, one a line.
 * @example exampleValue({ id: 'TARGET', args: ['Gạo'] }, 'vi') // '1.211'
 */
export function exampleValue(example: Example, language: Language): string {
  const known = valuesOf(session.catalogue);
  const key = `${language} ${formulaOf(example)}`;
  const value = known.get(key) ?? answerOf(example, language);
  known.set(key, value);
  return value;
}

/** The pane draws its examples again whenever something has changed; what they answer has not. */
const valuesOf = derived(() => new Map<string, string>());

/** Where figures are missing, as without datasets.js, the error that the cell would show. */
function answerOf({ id, args }: Example, language: Language): string {
  let answer: unknown;
  try {
    answer = (functions[id] as (...args: unknown[]) => unknown)(...args);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error.code;
    throw error;
  }
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  return firstOf(rows.map((row) => firstOf(row.map((cell) => plain(cell, language))).join(' | '))).join('\n');
}

const SHOWN = 3;

function firstOf(texts: readonly string[]): string[] {
  return texts.length > SHOWN ? [...texts.slice(0, SHOWN), '…'] : [...texts];
}

function plain(cell: unknown, language: Language): string {
  if (typeof cell === 'number') return number(cell, language);
  if (typeof cell === 'string') return cell;
  const answer = cell as Card | { type: 'FormattedNumber'; basicValue: number; numberFormat: string };
  if (answer.type === 'Entity') return answer.text;
  return number(answer.basicValue, language, answer.numberFormat.endsWith('%'));
}

function number(value: number, language: Language, percent = false): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: percent ? 1 : 4,
  }).format(value);
}
