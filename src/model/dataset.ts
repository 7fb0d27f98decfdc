import * as v from 'valibot';
import { faultsOfLimits, isShallow, limits } from './limits';
import { readPrinted } from './printedNumber';
import { fitAsTheyAre } from './fitsAsIs';
import { datasetSchema, figureSchema } from './schema';
import { expanded } from './series';
import { faultsOfSeries } from './seriesFaults';
import { isTarget } from './status';
import { unitIn } from './unit';
import { faultsOfUnits, faultsOfUnitsOf } from './unitFaults';
import type { DatasetContent, DatasetFile, Figure } from './schema';

/** What one publisher put out at one time: its subjects and figures, and what identifies this content of it. */
export type Dataset = DatasetContent & {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  /** 1, then one more with each correction: it tells an older content from a newer one, which the hash cannot. */
  readonly revision: number;
};

/** Where a dataset is kept: in the add-in, beside it on its server, or in the workbook, with which it goes. */
export type DatasetHome = 'built-in' | 'fetched' | 'workbook';

/**
 * Checks a dataset's content before anything uses it.
 * @param content parsed JSON
 * @param hash SHA-256 of the content (hexadecimal)
 * @param revision as the list of datasets states it, beside the content
 * @throws Error that names every place where the content breaks the schema or contradicts itself
 */
export function readDataset(content: unknown, hash: string, revision = 1): Dataset {
  if (!isShallow(content)) throw new Error(`Dataset is not valid:\nlevels: more than ${limits.depth}`);
  const parsed = parsedFile(content);
  const read = parsed.success ? readFile(parsed.output) : undefined;
  const faults = parsed.success
    ? (read?.faults ?? [])
    : parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'dataset'}: ${issue.message}`);
  if (read?.dataset === undefined || faults.length > 0) {
    throw new Error(`Dataset is not valid:\n${faults.join('\n')}`);
  }
  return { ...read.dataset, hash, revision };
}

/** The content by its schema: figures that fit it as they are, are neither checked one by one nor copied. */
function parsedFile(content: unknown) {
  const { figures } = Object(content) as { readonly figures?: unknown };
  if (!Array.isArray(figures) || !fitAsTheyAre(figures, figureSchema))
    return v.safeParse(datasetSchema, content);
  const parsed = v.safeParse(datasetSchema, { ...(content as object), figures: [] });
  return parsed.success ? { ...parsed, output: { ...parsed.output, figures: figures as Figure[] } } : parsed;
}

/** Series that cannot be read are told of first: without their figures the rest would only seem to be wrong. */
function readFile(file: DatasetFile): { faults: string[]; dataset?: DatasetContent } {
  const faults = faultsOfSeries(file);
  if (faults.length > 0) return { faults };
  const dataset = expanded(file);
  return { faults: contradictions(dataset), dataset };
}

/** What a schema of shapes cannot see. */
function contradictions(dataset: DatasetContent): string[] {
  return [
    ...faultsOfLimits(dataset),
    ...faultsOfSubjects(dataset),
    ...faultsOfWrongNames(dataset),
    ...faultsOfUnits(dataset),
    ...faultsOfFigures(dataset),
  ];
}

function faultsOfSubjects({ subjects }: DatasetContent): string[] {
  const faults: string[] = [];
  const codes = new Set<string>();
  const roles = new Set<string>();
  for (const { code, kind, role } of subjects) {
    if (codes.has(code)) faults.push(`subject ${code}: listed twice`);
    codes.add(code);
    // Everything is a share of the total: of two, nobody could tell which.
    for (const taken of [kind === 'total' ? 'total' : undefined, role]) {
      if (taken === undefined) continue;
      if (roles.has(taken)) faults.push(`subject ${code}: is a second one with the role ${taken}`);
      roles.add(taken);
    }
  }
  const parents = new Map(subjects.map(({ code, parent }) => [code, parent]));
  for (const { code, parent } of subjects) {
    if (parent === undefined) continue;
    if (!codes.has(parent)) faults.push(`subject ${code}: unknown parent ${parent}`);
    else if (isOwnAncestor(code, parents)) faults.push(`subject ${code}: is a part of itself`);
  }
  return faults;
}

/** A name that answers cannot be a wrong one too, unless it is another subject's. */
function faultsOfWrongNames({ subjects, wrongNames = [] }: DatasetContent): string[] {
  const namesOf = new Map(subjects.map(({ code, name, aliases }) => [code, [name.vi, name.en, ...aliases]]));
  return wrongNames.flatMap(({ than, without, offers = [], names }) => [
    ...[than, ...(without === undefined ? [] : [without]), ...offers]
      .filter((code) => !namesOf.has(code))
      .map((code) => `wrong names of ${than}: unknown subject ${code}`),
    ...names
      .filter((name) => namesOf.get(than)?.includes(name))
      .map((name) => `wrong names of ${than}: ${name} is a name of it`),
  ]);
}

function isOwnAncestor(code: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const above = new Set<string>();
  for (let one = parents.get(code); one !== undefined && !above.has(one); one = parents.get(one))
    above.add(one);
  return above.has(code);
}

function faultsOfFigures(dataset: DatasetContent): string[] {
  const faults: string[] = [];
  const kinds = new Map(dataset.subjects.map(({ code, kind }) => [code, kind]));
  const publishers = new Set(dataset.publishers.map(({ code }) => code));
  const stated = new Set<string>();
  for (const { code, rounded } of dataset.publishers) {
    if (rounded !== undefined && !Object.hasOwn(dataset.notes, rounded)) {
      faults.push(`publisher ${code}: unknown note ${rounded}`);
    }
  }
  const keyOf = (figure: Figure) => figureKey(figure, dataset);
  for (const figure of dataset.figures) {
    const key = keyOf(figure);
    const say = (fault: string) =>
      faults.push(`figure ${key}, line ${String(figure.locator.line)}: ${fault}`);
    if (!kinds.has(figure.subject)) say('unknown subject');
    if (!Object.hasOwn(dataset.places, figure.locator.place)) say(`unknown place ${figure.locator.place}`);
    if (figure.publisher !== undefined && !publishers.has(figure.publisher)) {
      say(`unknown publisher ${figure.publisher}`);
    }
    for (const note of figure.notes ?? []) {
      if (!Object.hasOwn(dataset.notes, note)) say(`unknown note ${note}`);
    }
    if (figure.implied && figure.notes === undefined) say('is implied; a note must say by what');
    if (figure.partner !== undefined) {
      if (kinds.get(figure.partner) !== 'market') say(`the partner ${figure.partner} is no market`);
      if (kinds.get(figure.subject) === 'total') say(`is a figure of ${figure.partner} itself`);
    }

    const faultsOfItsUnits = faultsOfUnitsOf(figure, dataset);
    faultsOfItsUnits.forEach(say);
    const unit = unitIn(dataset, figure.printedUnit ?? figure.unit);
    const printed = unit && readPrinted(figure.printed, figure.numberFormat ?? dataset.numberFormat, unit);
    if (unit !== undefined && printed === undefined) say(`“${figure.printed}” is not a printed number`);
    if (printed !== undefined && faultsOfItsUnits.length === 0) {
      if (Math.abs(printed.number - figure.number) > 1e-9 * Math.max(1, Math.abs(figure.number))) {
        say(`prints ${figure.printed}, which is ${String(printed.number)}, not ${String(figure.number)}`);
      }
      if (printed.decimals !== figure.decimals) say(`prints ${String(printed.decimals)} decimals`);
    }

    if (!figure.restates && figure.misfiled === undefined) {
      if (stated.has(key)) say('stated twice; mark the second one with "restates"');
      stated.add(key);
    }
  }
  for (const figure of dataset.figures) {
    if (figure.restates && !stated.has(keyOf(figure))) {
      faults.push(`figure ${keyOf(figure)}: restates a figure that is not there`);
    }
  }
  return faults;
}

/** A target and a result of the same period are two figures, and so are the results of two publishers. */
function figureKey(
  { subject, partner, flow, measure, period, base, status, publisher }: Figure,
  { publishers: [first] }: DatasetContent,
): string {
  // Put together as a text: a hundred thousand lists take longer than all else that is looked at here.
  const trade = (partner ? ` ${partner}` : '') + (flow === 'imports' ? ` ${flow}` : '');
  // Growth on the month before and growth on the year before are two figures.
  const when = base === undefined ? period : `${period} ${base}`;
  // A figure that names no publisher is the first one's.
  const by = publisher === undefined || publisher === first?.code ? '' : ` ${publisher}`;
  return `${subject}${trade} ${measure} ${when} ${isTarget(status) ? 'target' : 'result'}${by}`;
}
