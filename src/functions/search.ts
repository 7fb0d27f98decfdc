// The function that finds figures by words.

import { fold, LONGEST_TYPED } from '../model/fold';
import { Problem } from '../catalogue/problem';
import { searchTexts } from '../locales/search';
import type { Finding } from '../search/finding';
import { toHit } from '../search/hit';
import { search as findFigures } from '../search/search';
import { quantityOf } from '../tables/table';
import type { Cell } from '../tables/table';
import { session } from '../session';
import { flagFrom, single } from './options';
import { answerTable } from './runner';
import { unitName } from '../locales/units';

/**
 * Figures that match words: names, measures, years, statuses, publishers; printed figures and computed ones.
 * @customfunction SEARCH
 * @param text What to search for, in Vietnamese or English, for example "rice 2006"; accents are optional, words may be begun or slightly misspelt.
 * @param headers TRUE (default) for a first row with the headings, FALSE without.
 * @returns A row for each figure, best first: name, measure, period, figure, unit, and the formula that returns it. At most 30; a last row says how many more there are.
 * @example SEARCH("châu phi 2005") gives rows that begin with Africa, 681 million USD and =VNEXPORT.ACTUAL("Châu Phi",2005).
 */
export function search(text: string, headers?: boolean): unknown[][] {
  return answerTable(({ messages }) => {
    const { columns } = messages;
    const texts = searchTexts[messages.language];
    const asked = (single(text) ?? '').trim();
    if (fold(asked.slice(0, LONGEST_TYPED)) === '') throw new Problem({ kind: 'search-missing' });
    const { findings, nearest } = findFigures(session.catalogue, asked);
    if (findings.length === 0) throw new Problem({ kind: 'search-without-match', text: asked, nearest });
    const left = findings.length - MOST_ROWS;
    return [
      ...(flagFrom(headers)
        ? [[columns.name, columns.measure, columns.period, columns.figure, columns.unit, texts.formula]]
        : []),
      ...findings.slice(0, MOST_ROWS).map((finding) => {
        const { name, measure, period, unit, formula } = toHit(finding, session.catalogue, messages);
        return [name, measure, period, quantityFound(finding), unitName(unit, messages), formula];
      }),
      ...(left > 0 ? [[texts.more(left), ...Array.from({ length: 5 }, () => undefined)]] : []),
    ];
  });
}

/** Printed figures keep the decimals that they are printed with. */
function quantityFound({ status, number, unit, inputs }: Finding): Cell {
  return status === 'computed' ? { number, unit } : quantityOf(inputs[0]);
}

/** What fits on a screen; who wants more narrows the search. */
const MOST_ROWS = 30;
