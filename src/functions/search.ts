// The function that finds figures by words.

import { fold, LONGEST_TYPED } from '../model/fold';
import { asTyped } from '../model/formulaText';
import { Problem } from '../catalogue/problem';
import { searchTexts } from '../locales/search';
import type { Finding } from '../search/finding';
import { toHit } from '../search/hit';
import { furtherSearch } from '../search/furtherSearch';
import { search as findFigures } from '../search/search';
import { quantityOf } from '../tables/table';
import type { Cell } from '../tables/table';
import { session } from '../session';
import { flagFrom, single } from './options';
import { answerTable } from './runner';
import { unitName } from '../locales/units';

/**
 * Figures that match every word: names, measures, years, statuses, publishers, printed numbers; printed figures and computed ones.
 * @customfunction SEARCH
 * @param text What to search for, in Vietnamese or English, for example "rice 2006"; accents are optional, words may be begun or slightly misspelt.
 * @param headers TRUE (default) for a first row with the headings, FALSE without.
 * @returns A row for each figure, subject by subject, best first: name, measure, period, figure, unit, the formula that returns it, status, publisher, notes. At most 30; a last row says how many more there are.
 * @example SEARCH("châu phi 2005") gives rows that begin with Africa, 681 million USD and =VNEXPORT.ACTUAL("Châu Phi",2005).
 */
export function search(text: string, headers?: boolean): unknown[][] {
  return answerTable(({ messages }) => {
    const { columns } = messages;
    const texts = searchTexts[messages.language];
    const asked = (single(text) ?? '').trim();
    if (fold(asked.slice(0, LONGEST_TYPED)) === '') throw new Problem({ kind: 'search-missing' });
    const { findings, unknown, nearest, ranking } = findFigures(session.catalogue, asked);
    if (findings.length === 0) {
      throw new Problem({
        kind: 'search-without-match',
        text: asked,
        unknown,
        nearest,
        formula:
          ranking &&
          furtherSearch?.rankingFormula(ranking, session.catalogue, messages, session.listSeparator),
      });
    }
    const left = findings.length - MOST_ROWS;
    const headings = [
      ...[columns.name, columns.measure, columns.period, columns.figure, columns.unit, texts.formula],
      ...[columns.status, columns.publisher, columns.note],
    ];
    return [
      ...(flagFrom(headers) ? [headings] : []),
      ...findings.slice(0, MOST_ROWS).map((finding) => {
        const hit = toHit(finding, session.catalogue, messages);
        const { name, measure, period, figure, unit, formula, about, publisher, reason, notes, warnings } =
          hit;
        const remarks = [...(reason === undefined ? [] : [reason]), ...notes, ...warnings].join('; ');
        return [
          ...[
            name,
            measure,
            period,
            figure ?? quantityFound(finding),
            unitName(unit, messages),
            asTyped(formula, session.listSeparator),
          ],
          ...[about, publisher, remarks],
        ];
      }),
      ...(left > 0 ? [[texts.more(left), ...headings.slice(1).map(() => undefined)]] : []),
    ];
  });
}

/** Printed figures keep the decimals that they are printed with. */
function quantityFound({ status, number, unit, inputs }: Finding): Cell {
  return status === 'computed' ? { number, unit } : quantityOf(inputs[0]);
}

/** What fits on a screen; who wants more narrows the search. */
const MOST_ROWS = 30;
