import { describe, expect, test } from '@jest/globals';
import { builtFunctions } from '../../scripts/built-functions';
import { codesIn, documents, languageOfDocument } from './documents';

/** What `npm test` has just built. */
const built = builtFunctions();

/** A formula as a document shows it, with what stands around it. */
type Shown = {
  readonly path: string;
  readonly formula: string;
  readonly line: string;
  readonly language: string;
};

const FORMULA = /^=VNEXPORT\.([A-Z]+)\((.*?)\)(?:\.(\w+))?$/;

/** The function reference is written by a script and held to it by a test of its own. */
const shown: readonly Shown[] = documents
  .filter(({ path }) => !path.startsWith('docs/functions.'))
  .flatMap((document) =>
    document.text.split('\n').flatMap((line) =>
      codesIn(line)
        .filter((code) => code.startsWith('=VNEXPORT.'))
        .map((formula) => ({
          path: document.path,
          formula,
          line,
          language: languageOfDocument(document) === 'vi' ? 'vi-VN' : 'en-US',
        })),
    ),
  );

/** Formulas of the reader's own cells, with the reader's separator, or without the quotes they need. */
const cannotRun = shown.filter(
  ({ formula, line }) => /\b[A-Z]\d+\b|;/.test(formula) || line.includes('#NAME?'),
);

/** Rows that begin with a formula and its value. */
const promised = shown.flatMap((one) => {
  const [first = '', value = ''] = one.line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  return first === `\`${one.formula}\`` && value !== '' ? [{ ...one, value }] : [];
});

const others = shown.filter(
  (one) =>
    !cannotRun.includes(one) &&
    !promised.some(({ formula, line }) => formula === one.formula && line === one.line),
);

describe('formulas in documents', () => {
  test.each(promised)('$path: $formula gives $value', ({ formula, value, language, line }) => {
    const answer = answerTo(formula, language);
    expect(asShown(answer, value)).toBe(value);
    if (answer instanceof Error) {
      // The row quotes from the message.
      const quoted = [...line.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
      expect(quoted.filter((words) => !answer.message.includes(words))).toEqual([]);
    }
  });

  test.each(others)('$path: $formula answers', ({ formula, language, line }) => {
    const answer = answerTo(formula, language);
    const expected = /#N\/A|#VALUE!/.exec(line)?.[0];
    expect(answer instanceof Error ? codeOf(answer) : undefined).toBe(expected);
    const number = new RegExp(`\`${escaped(formula)}\` (?:is|là) (-?[\\d.,]+\\d)`).exec(line)?.[1];
    if (number !== undefined) expect(answer).toBeCloseTo(Number(number.replace(',', '.')), 9);
  });

  test('are many, and all of them can be read', () => {
    for (const { formula } of shown) expect(formula).toMatch(FORMULA);
    expect(promised.length).toBeGreaterThan(100);
    expect(others.length).toBeGreaterThan(20);
  });
});

/** The answer, a field of the card that is the answer, or the error that it is. */
function answerTo(formula: string, language: string): unknown {
  const [, id = '', args = '', field] = FORMULA.exec(formula) ?? [];
  built.useLanguage(language, field !== undefined);
  const written = args.replaceAll('TRUE', 'true').replaceAll('FALSE', 'false');
  // What is left out between commas arrives as nothing.
  const literals = JSON.parse(`[${written.replaceAll(/(?<=,)(?=,)/g, 'null')}]`) as unknown[];
  try {
    const answer = built.functions[id]?.(...literals);
    return field === undefined ? answer : fieldOf(answer, field);
  } catch (error) {
    return error;
  }
}

function fieldOf(answer: unknown, field: string): unknown {
  const [[card] = []] = answer as { properties: Record<string, { basicValue: unknown }> }[][];
  return card?.properties[field]?.basicValue;
}

/** "1406.504…" shows the digits before the dots, cut and not rounded; of an array, "n × 9" shows the width. */
function asShown(answer: unknown, value: string): string {
  if (answer instanceof Error) return codeOf(answer);
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const [width, cell] = [rows[0]?.length ?? 0, rows[0]?.[0]];
  if (value.startsWith('n × ')) return `n × ${String(width)}`;
  if (typeof cell !== 'number') return String(cell);
  return value.endsWith('…')
    ? `${cell.toFixed(12).slice(0, value.length - 1)}…`
    : String(Number(cell.toFixed(9)));
}

function codeOf(error: Error): string {
  return (error as Error & { code?: string }).code ?? error.message;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
