import * as v from 'valibot';
import { readPrinted } from './printedNumber';
import { datasetSchema } from './schema';
import { isTarget } from './status';
import type { DatasetContent, Figure } from './schema';

/** What one publisher put out at one time: its subjects and figures, and what identifies this content of it. */
export type Dataset = DatasetContent & {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  /** 1, then one more with each correction: it tells an older content from a newer one, which the hash cannot. */
  readonly revision: number;
};

/**
 * Checks a dataset's content before anything uses it.
 * @param content parsed JSON
 * @param hash SHA-256 of the content (hexadecimal)
 * @param revision as the list of datasets states it, beside the content
 * @throws Error that names every place where the content breaks the schema or contradicts itself
 */
export function readDataset(content: unknown, hash: string, revision = 1): Dataset {
  const parsed = v.safeParse(datasetSchema, content);
  const faults = parsed.success
    ? contradictions(parsed.output)
    : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`);
  if (!parsed.success || faults.length > 0) {
    throw new Error(`Dataset is not valid:\n${faults.join('\n')}`);
  }
  return { ...parsed.output, hash, revision };
}

/** What a schema of shapes cannot see. */
function contradictions(dataset: DatasetContent): string[] {
  const faults: string[] = [];
  const codes = new Set<string>();
  for (const { code } of dataset.subjects) {
    if (codes.has(code)) faults.push(`subject ${code}: listed twice`);
    codes.add(code);
  }
  for (const { code, parent } of dataset.subjects) {
    if (parent !== undefined && !codes.has(parent)) faults.push(`subject ${code}: unknown parent ${parent}`);
  }

  const publishers = new Set(dataset.publishers.map(({ code }) => code));
  const stated = new Set<string>();
  for (const figure of dataset.figures) {
    const key = figureKey(figure);
    const say = (fault: string) =>
      faults.push(`figure ${key}, line ${String(figure.locator.line)}: ${fault}`);
    if (!codes.has(figure.subject)) say('unknown subject');
    if (!(figure.locator.place in dataset.places)) say(`unknown place ${figure.locator.place}`);
    if (figure.publisher !== undefined && !publishers.has(figure.publisher)) {
      say(`unknown publisher ${figure.publisher}`);
    }
    if (figure.note !== undefined && !(figure.note in dataset.notes)) say(`unknown note ${figure.note}`);

    const printed = readPrinted(figure.printed, dataset.numberFormat, figure.printedUnit ?? figure.unit);
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
  for (const figure of dataset.figures) {
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
