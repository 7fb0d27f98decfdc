import type { Catalogue } from '../catalogue/catalogue';
import type { Severity } from '../locales/checks';
import type { Messages } from '../locales/messages';
import type { Observation } from '../model/observation';
import { checksAbout, checksWith } from './checks';
import type { Check } from './checks';
import { sentenceOf } from './sentence';
import { byGravity, severityOf } from './severity';
import { diagnosisOf } from './wording';

/** A check that differs, in words: what stands beside the figures that it concerns. */
export type Doubt = {
  readonly check: Check;
  readonly severity: Severity;
  /** What the check finds. @example 'The three items of fuels and minerals add up to 8,021, the group prints 8,187 million USD' */
  readonly sentence: string;
  /** Why, as far as the figures tell. */
  readonly diagnosis: string;
};

type Context = { readonly catalogue: Catalogue; readonly messages: Messages };

/**
 * The checks that differ and say something of a subject, the gravest first; of equals those that are about the subject
 * itself come first. Where dozens of rows miss their total, that says little of each row: of such a check only the total
 * has a doubt, and the row that its diagnosis names.
 * @example doubtsAboutSubject('group-fuels', context)[0]?.sentence
 */
export function doubtsAboutSubject(subjectCode: string, context: Context): readonly Doubt[] {
  return doubtsOf(checksAbout(context.catalogue, subjectCode), [subjectCode], context);
}

/** The same of the figures that an answer shows or is computed from. */
export function doubtsAboutFigures(figures: readonly Observation[], context: Context): readonly Doubt[] {
  const checks = new Set(figures.flatMap((figure) => checksWith(context.catalogue, figure)));
  return doubtsOf(
    [...checks],
    figures.map(({ subject }) => subject),
    context,
  );
}

function doubtsOf(
  checks: readonly Check[],
  subjectCodes: readonly string[],
  { catalogue, messages }: Context,
): readonly Doubt[] {
  const isOf = (figure: Observation | undefined) =>
    figure !== undefined && subjectCodes.includes(figure.subject);
  const isOwn = ({ figures: [first] }: Check) => isOf(first);
  const differing = checks.filter(
    (check) =>
      check.verdict === 'differs' &&
      (check.figures.length < LONG_LIST || isOwn(check) || isOf(figureBlamed(check))),
  );
  const ordered = [...differing.filter(isOwn), ...differing.filter((check) => !isOwn(check))];
  return byGravity(ordered).map((check) => ({
    check,
    severity: severityOf(check),
    sentence: sentenceOf(check, catalogue, messages),
    diagnosis: diagnosisOf(check, catalogue, messages) ?? '',
  }));
}

/** Figures of a check in which one of them is a row among many. */
const LONG_LIST = 40;

/** The one figure in which the diagnosis sees the fault. */
function figureBlamed({ diagnosis }: Check): Observation | undefined {
  return diagnosis && 'figure' in diagnosis ? diagnosis.figure : undefined;
}
