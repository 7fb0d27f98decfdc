// The function that holds the figures against each other.

import { ifThere, Problem } from '../catalogue/problem';
import { createResolver } from '../catalogue/resolver';
import type { Match } from '../catalogue/resolver';
import { checksAbout, checksOf } from '../checks/checks';
import type { Check } from '../checks/checks';
import { uncheckedFigures } from '../checks/coverage';
import { checkChoices, checkTexts } from '../locales/checks';
import type { CheckChoice } from '../locales/checks';
import { tableKeys } from '../locales/messages';
import type { Language, TableKey } from '../locales/messages';
import { figuresBehind } from '../tables/sourceTable';
import type { Cell, Row } from '../tables/table';
import { session } from '../session';
import { matchTable, tableIn } from './lists';
import { flagFrom, isEmptyText, single } from './options';
import { answerTable } from './runner';
import type { Input } from './runner';

/**
 * Whether the figures agree with each other, spilled: what each check finds in a sentence, contradictions first, then both sides, difference and diagnosis.
 * @customfunction CHECKS
 * @param scope "differs", "agrees", "unchecked" (the figures that no check concerns), a table, or a name of any subject. Default: all checks.
 * @param headers TRUE (default) for a first row with the headings, FALSE without.
 * @returns The checks, or one sentence where there is none.
 * @example CHECKS("differs") gives the identities that the figures break.
 */
export function checks(scope?: string, headers?: boolean): unknown[][] {
  return answerTable(({ messages }) => {
    if (isEmptyText(scope)) throw new Problem({ kind: 'check-scope-missing', choices: scopes });
    const text = single(scope);
    const withHeadings = flagFrom(headers);
    if (choiceOf(text) === 'unchecked') return unchecked(messages.language, withHeadings);
    const wanted = new Set(checksIn(text).map(({ code }) => code));
    if (wanted.size === 0) {
      const { nothingDiffers, noCheck } = checkTexts[messages.language];
      return [[choiceOf(text) === 'differs' ? nothingDiffers : noCheck]];
    }
    return rowsOf('checks', messages.language, withHeadings, ({ code }) => wanted.has(code));
  });
}

/** The figures that take part in no check, or a sentence where all do. */
function unchecked(language: Language, withHeadings: boolean): Cells {
  const figures = new Set(uncheckedFigures(session.catalogue));
  if (figures.size === 0) return [[checkTexts[language].nothingUnchecked]];
  return rowsOf('figures', language, withHeadings, (row) => row.figures.some((one) => figures.has(one)));
}

type Cells = readonly (readonly Cell[])[];

/** Some rows of a table, below its headings if wanted. */
function rowsOf(
  key: TableKey,
  language: Language,
  withHeadings: boolean,
  isWanted: (row: Row) => boolean,
): Cells {
  const { columns, rows } = tableIn(session.catalogue, language, key);
  const found = rows.filter(isWanted).map(({ cells }) => cells);
  return withHeadings ? [columns.map(({ heading }) => heading), ...found] : found;
}

/**
 * Some tables are named like a subject ("Xuất khẩu dịch vụ"): then both are meant.
 * @throws Problem subject-ambiguous; check-scope-missing, check-scope-unknown with the choices and the nearest names
 */
function checksIn(scope: Input): readonly Check[] {
  if (scope === undefined) return checksOf(session.catalogue);
  const choice = choiceOf(scope);
  if (choice !== undefined) return checksOf(session.catalogue).filter(filters[choice]);
  const table = matchTable(scope);
  if (table.kind !== 'one') return aboutSubject(scope);
  const ofTable = aboutTable(table.value);
  const ofSubject = tableKeys.some((key) => key === scope) ? [] : aboutSubjectIfAny(scope);
  const either = new Set([...ofTable, ...ofSubject]);
  return checksOf(session.catalogue).filter((check) => either.has(check));
}

/** What CHECKS takes beside the names of subjects. */
const scopes: readonly string[] = [...Object.keys(checkChoices), ...tableKeys];

const filters: Record<CheckChoice, (check: Check) => boolean> = {
  all: () => true,
  differs: ({ verdict }) => verdict === 'differs',
  agrees: ({ verdict }) => verdict !== 'differs',
  // It asks for figures, not for checks.
  unchecked: () => false,
};

const resolveChoice = createResolver<CheckChoice>(
  (Object.keys(checkChoices) as CheckChoice[]).map((value) => ({ value, names: checkChoices[value] })),
);

function choiceOf(scope: Input): CheckChoice | undefined {
  const match = scope === undefined ? undefined : resolveChoice(scope);
  return match?.kind === 'one' ? match.value : undefined;
}

/** The checks that concern the figures of a table's rows. */
function aboutTable(key: TableKey): readonly Check[] {
  if (key === 'checks') return checksOf(session.catalogue);
  const shown = new Set(figuresBehind(key, session.catalogue));
  return checksOf(session.catalogue).filter(({ figures }) => figures.some((figure) => shown.has(figure)));
}

function aboutSubject(text: string): readonly Check[] {
  try {
    return checksAbout(session.catalogue, session.catalogue.resolve(text).code);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.detail.kind !== 'subject-unknown') throw problem;
    throw new Problem({
      kind: 'check-scope-unknown',
      text,
      choices: scopes,
      nearest: [...nearest(resolveChoice(text)), ...nearest(matchTable(text)), ...problem.detail.nearest],
    });
  }
}

function nearest(match: Match<unknown>): readonly string[] {
  return match.kind === 'none' ? match.nearest : [];
}

function aboutSubjectIfAny(text: string): readonly Check[] {
  return ifThere(() => checksAbout(session.catalogue, session.catalogue.resolve(text).code)) ?? [];
}
