import type { Catalogue } from '../catalogue/catalogue';
import { searchWords } from '../locales/search';
import type { RankedTable, RankingKind } from '../locales/search';
import type { Messages } from '../locales/messages';
import { fold, singular } from '../model/fold';
import type { ListSeparator } from '../model/formulaText';
import { sourceTable } from '../tables/sourceTable';
import type { Question, Segment } from './question';

/** Which are the first of many: no figure answers that, a formula over a table does. */
export type Ranking = {
  readonly kind: RankingKind;
  readonly table: RankedTable;
  readonly count: number;
};

/** @example rankingOf(question of 'top 3 thị trường', …) // { kind: 'largest', table: 'markets', count: 3 } */
export function rankingOf({ segments, numbers }: Question): Ranking | undefined {
  const kinds = segments.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'ranking' ? meaning.of : [])),
  );
  const grows = segments.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === 'measure' && meaning.key === 'growth'),
  );
  const [kind] = kinds;
  if (kind === undefined) return undefined;
  const isSaid = (table: Named) => segments.some((segment) => saysTable(segment, table));
  const count = Number(numbers[0]);
  return {
    kind: grows
      ? kind === 'smallest' || kind === 'slowest'
        ? 'slowest'
        : 'fastest'
      : (kinds.find(isOfGrowth) ?? kind),
    table: isSaid('markets') ? 'markets' : isSaid('groups') ? 'groups' : 'items',
    count: Number.isInteger(count) && count > 0 ? count : USUAL_COUNT,
  };
}

/** The tables that are ranked when they are named; items are otherwise. */
type Named = Exclude<RankedTable, 'items'>;

/** @example saysTable(segment of 'largest markets', 'markets') // true, although “Markets” are a figure of their own, too */
export function saysTable({ typed }: Segment, table: Named): boolean {
  return searchWords.some(({ ranked }) => ranked[table].some((word) => fold(word) === singular(fold(typed))));
}

const USUAL_COUNT = 5;

function isOfGrowth(kind: RankingKind): boolean {
  return kind === 'fastest' || kind === 'slowest';
}

/**
 * The rows of a table in this order, as a formula of Excel 365; rows without the figure are left out.
 * @param separator what stands between arguments
 */
export function rankingFormula(
  { kind, table, count }: Ranking,
  catalogue: Catalogue,
  messages: Messages,
  separator: ListSeparator,
): string {
  const { columns } = sourceTable(table, { catalogue, messages });
  const wanted = isOfGrowth(kind) ? ['impliedGrowth', 'growth', 'index'] : ['value', 'share'];
  const keys = columns.map(({ key }) => key);
  const named = wanted.flatMap((key) => keys.filter((one) => one.startsWith(key)).at(-1) ?? []);
  const column = keys.indexOf(named[0] ?? keys.at(-1) ?? '') + 1;
  const order = kind === 'largest' || kind === 'fastest' ? -1 : 1;
  return [
    `=LET(t,VNEXPORT.TABLE("${table}",FALSE),`,
    `TAKE(SORT(FILTER(t,ISNUMBER(INDEX(t,0,${column}))),${column},${order}),${count}))`,
  ]
    .join('')
    .replaceAll(',', separator);
}
