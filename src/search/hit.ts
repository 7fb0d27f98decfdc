import type { Catalogue } from '../catalogue/catalogue';
import { formulaOf } from '../model/formulaText';
import type { Call } from '../model/formulaText';
import { variantTexts } from '../indicators/registry';
import type { ComputedUnit } from '../model/schema';
import { isOfWholeYears } from '../model/period';
import type { Period } from '../model/period';
import { doubtsAboutFigures } from '../checks/doubts';
import { notesOf } from '../model/observation';
import { isTarget } from '../model/status';
import { periodName } from '../locales/periods';
import { placeOf } from '../catalogue/place';
import { measureName } from '../locales/measures';
import type { Language, Messages } from '../locales/messages';
import { searchTexts } from '../locales/search';
import { callInWords } from './callInWords';
import type { Finding } from './finding';

/** A figure that was found, as a user of one language reads it. */
export type Hit = {
  readonly name: string;
  /** Exports go without saying. */
  readonly measure: string;
  /** As it is read: a span of years with a dash. */
  readonly period: string;
  /** Ratios as fractions, as everywhere. */
  readonly number: number;
  /** In the place of the number, for a series. */
  readonly figure?: string;
  readonly unit: ComputedUnit;
  readonly status: string;
  /** Target, result or computed, of which period and on which base. */
  readonly about: string;
  /** What must be known to read the figure: why the typed name is not its name, notes, checks that differ. */
  readonly reason: string | undefined;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  readonly publisher: string;
  /** Where the figure stands, or what it is computed from. */
  readonly source: string;
  /** The call that returns exactly this figure, and the same as one types it. */
  readonly call: Call;
  readonly formula: string;
};

/** @example toHit(finding, catalogue, vi).formula // '=VNEXPORT.ACTUAL("Châu Phi",2005)' */
export function toHit(finding: Finding, catalogue: Catalogue, messages: Messages): Hit {
  const { language } = messages;
  const { subject, market, number, unit, status, inputs } = finding;
  const { period, base } = comparedIn(finding);
  // Of what a ranking is counted among, the notes are not those of the one that is ranked.
  const own = inputs.filter((input) => input.subject === subject.code);
  const publishers = [...new Set(inputs.map(({ publisher }) => publisher.name[language]))].join(', ');
  const call = callInWords(finding, catalogue, messages);
  return {
    name: subject.name[language] + (market ? ` → ${market.name[language]}` : ''),
    measure: measureLabel(finding, language),
    period: shownPeriod(period, language),
    number,
    unit,
    status: status === 'computed' ? searchTexts[language].isComputed : messages.statuses[status],
    about: searchTexts[language].about({
      kind: status,
      from: originOf(inputs),
      of: inputPeriod(inputs, period, language),
      period: shownPeriod(period, language),
      base: base === undefined ? undefined : shownPeriod(base, language),
    }),
    reason: reasonOf(finding, catalogue, messages),
    notes: [...new Set(own.flatMap((input) => notesOf(input, language) ?? []))],
    warnings: warningsOf(finding, own, catalogue, messages),
    publisher: publishers,
    source: sourceOf(finding, publishers, catalogue, language),
    call,
    formula: formulaOf(call),
    ...finding.told?.(messages),
  };
}

/**
 * What is measured between two months is of the later one on the earlier: from the one to the other, it would read as a
 * sum of all between them. Years are a span, as "2001–2005".
 */
function comparedIn({ status, inputs: [first, last, ...others], period, base }: Finding) {
  const isBetween =
    status === 'computed' && last !== undefined && others.length === 0 && first?.period !== last.period;
  return isBetween && !isOfWholeYears(period)
    ? { period: last.period, base: first?.period }
    : { period, base };
}

/** What a figure is, in a word or two. @example measureLabel(shareOfRice, 'vi') // 'tỷ trọng trong tổng' */
export function measureLabel({ measure, subject }: Finding, language: Language): string {
  if (typeof measure === 'string') return withoutExports(measureName(measure, subject, language));
  const { indicator } = measure;
  return variantTexts(measure, language).label ?? indicator.texts[language].names[0] ?? indicator.id;
}

/** The total takes part in most checks; who wants to read them all asks CHECKS. */
const MOST_WARNINGS = 2;

/** The checks that differ, those about the subject itself first. */
function warningsOf(
  { subject }: Finding,
  figures: Finding['inputs'],
  catalogue: Catalogue,
  messages: Messages,
): string[] {
  const doubts = doubtsAboutFigures(figures, { catalogue, messages });
  const isOwn = ({ check }: (typeof doubts)[number]) => check.figures[0]?.subject === subject.code;
  return [...doubts.filter(isOwn), ...doubts.filter((doubt) => !isOwn(doubt))]
    .slice(0, MOST_WARNINGS)
    .map(({ sentence }) => searchTexts[messages.language].warning(sentence));
}

/** @example shownPeriod('2001-2005', 'vi') // '2001–2005' */
function shownPeriod(period: Period, language: Language): string {
  return isOfWholeYears(period) ? period.replace('-', '–') : periodName(period, language);
}

/** Everything here is exported: "lượng xuất khẩu" is a "lượng" among them. */
function withoutExports(name: string): string {
  return name.replace(/ xuất khẩu$/, '');
}

/** What a computed figure is computed from is all of one period, such as the target of 2006 for the base year; or it spans the figure's own. */
function inputPeriod(inputs: Finding['inputs'], own: Period, language: Language): string {
  const [only = own, ...others] = new Set(inputs.map(({ period }) => period));
  return shownPeriod(others.length > 0 ? own : only, language);
}

function originOf(inputs: Finding['inputs']): 'target' | 'result' | 'both' {
  const targets = inputs.filter(({ status }) => isTarget(status)).length;
  return targets === 0 ? 'result' : targets === inputs.length ? 'target' : 'both';
}

function reasonOf({ misnamed }: Finding, catalogue: Catalogue, messages: Messages): string | undefined {
  if (misnamed === undefined) return undefined;
  const { typed, names } = misnamed;
  const without = names.without === undefined ? undefined : catalogue.subject(names.without);
  return messages.misfit({
    text: typed,
    misfit: names.kind,
    about: names.about,
    than: catalogue.subject(names.than),
    without,
    withoutFigure: without && catalogue.findTarget(without, without.mainMeasure, catalogue.targetPeriod),
  });
}

function sourceOf(
  { inputs, status }: Finding,
  publishers: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const texts = searchTexts[language];
  const [input] = inputs;
  if (status === 'computed' || input === undefined) return texts.computedFrom(inputs.length, publishers);
  return texts.place(publishers, placeOf(input, catalogue, language), input.locator.line);
}
