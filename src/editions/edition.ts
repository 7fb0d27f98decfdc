import * as v from 'valibot';
import { readPrinted } from './printedNumber';
import { editionSchema } from './schema';
import { isTarget } from './status';
import type { EditionContent, Figure } from './schema';

/** One source document: its subjects and figures, and the hash that identifies this content. */
export type Edition = EditionContent & { readonly hash: string };

/**
 * Checks an edition's content before anything uses it.
 * @param content parsed JSON
 * @param hash SHA-256 of the content (hexadecimal)
 * @throws Error that names every place where the content breaks the schema or contradicts itself
 */
export function readEdition(content: unknown, hash: string): Edition {
  const parsed = v.safeParse(editionSchema, content);
  const faults = parsed.success
    ? contradictions(parsed.output)
    : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'edition'}: ${issue.message}`);
  if (!parsed.success || faults.length > 0) {
    throw new Error(`Edition is not valid:\n${faults.join('\n')}`);
  }
  return { ...parsed.output, hash };
}

/** What a schema of shapes cannot see. */
function contradictions(edition: EditionContent): string[] {
  const faults: string[] = [];
  const codes = new Set<string>();
  for (const { code } of edition.subjects) {
    if (codes.has(code)) faults.push(`subject ${code}: listed twice`);
    codes.add(code);
  }
  for (const { code, parent } of edition.subjects) {
    if (parent !== undefined && !codes.has(parent)) faults.push(`subject ${code}: unknown parent ${parent}`);
  }

  const publishers = new Set(edition.publishers.map(({ code }) => code));
  const stated = new Set<string>();
  for (const figure of edition.figures) {
    const key = figureKey(figure);
    const say = (fault: string) =>
      faults.push(`figure ${key}, line ${String(figure.locator.line)}: ${fault}`);
    if (!codes.has(figure.subject)) say('unknown subject');
    if (!(figure.locator.place in edition.places)) say(`unknown place ${figure.locator.place}`);
    if (figure.publisher !== undefined && !publishers.has(figure.publisher)) {
      say(`unknown publisher ${figure.publisher}`);
    }
    if (figure.note !== undefined && !(figure.note in edition.notes)) say(`unknown note ${figure.note}`);

    const printed = readPrinted(figure.printed, edition.numberFormat, figure.printedUnit ?? figure.unit);
    if (printed === undefined) say(`“${figure.printed}” is not a printed number`);
    else {
      if (Math.abs(printed.number - figure.number) > 1e-9 * Math.max(1, Math.abs(figure.number))) {
        say(`prints ${figure.printed}, which is ${String(printed.number)}, not ${String(figure.number)}`);
      }
      if (printed.decimals !== figure.decimals) say(`prints ${String(printed.decimals)} decimals`);
    }

    if (!figure.restates) {
      if (stated.has(key)) say('stated twice; mark the second one with "restates"');
      stated.add(key);
    }
  }
  for (const figure of edition.figures) {
    if (figure.restates && !stated.has(figureKey(figure))) {
      faults.push(`figure ${figureKey(figure)}: restates a figure that is not there`);
    }
  }
  return faults;
}

/** A target and a result of the same period are two figures, and so are the results of two publishers. */
function figureKey(figure: Figure): string {
  const { subject, measure, period, status, publisher } = figure;
  return [
    subject,
    measure,
    period,
    isTarget(status) ? 'target' : 'result',
    ...(publisher ? [publisher] : []),
  ].join(' ');
}
