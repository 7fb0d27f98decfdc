import type { Meanings } from './sdmxFigures';
import type { Column, Row, SdmxMessage } from './sdmxMessage';
import type { SdmxQuestion } from './sdmxCsv';
import type { Roles } from './sdmxRoles';

/** What is left where each dimension that nothing of ours corresponds to has one code only. */
export type Series = {
  readonly rows: readonly Row[];
  /** Dimensions that still have several codes. */
  readonly questions: readonly SdmxQuestion[];
  /** What such dimensions say of every row. */
  readonly context: readonly { readonly column: Column; readonly code: string }[];
};

/**
 * Dimensions that our figures do not have (seasonal adjustment, sex, valuation …) may have one code in all rows, which is
 * told with every figure. Where one has several, somebody has to say which of them is meant.
 */
export function seriesWanted(
  { columns }: Pick<SdmxMessage, 'columns'>,
  { others }: Pick<Roles, 'others'>,
  observed: readonly Row[],
  meanings: Meanings,
): Series {
  let rows = observed;
  const questions: SdmxQuestion[] = [];
  const context: { readonly column: Column; readonly code: string }[] = [];
  for (const place of others) {
    const column = columns[place];
    if (column === undefined) continue;
    const said = Object.hasOwn(meanings, column.id) ? meanings[column.id] : undefined;
    const isUnwanted = (code: string): boolean =>
      said !== undefined && Object.hasOwn(said, code) && said[code] === null;
    rows = rows.filter(({ cells }) => !isUnwanted(cells[place] ?? ''));
    const codes = [...new Set(rows.map(({ cells }) => cells[place] ?? ''))];
    const [only] = codes;
    if (codes.length > 1) questions.push(questionOf(column, 'several-series', codes));
    else if (only !== undefined && only !== '' && only !== '~') context.push({ column, code: only });
  }
  return { rows, questions, context };
}

export function questionOf(
  { id, names }: Pick<Column, 'id' | 'names'>,
  reason: SdmxQuestion['reason'],
  codes: readonly string[],
): SdmxQuestion {
  return { column: id, reason, codes: codes.map((code) => ({ code, name: names.get(code) ?? '' })) };
}
