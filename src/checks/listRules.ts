import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { isResult } from '../model/status';
import { printed } from './amount';
import { alike } from './facts';
import type { Identity } from './rule';
import { sumIdentity } from './sumIdentity';
import { holds } from './verdict';

/**
 * The rows of a table against its total, each month by itself: goods against all goods, markets against all markets or
 * those listed, the goods that a market takes against all of its goods, the markets that take
 * a good against all of that good. Rows that stand under another row are in it.
 *
 * Only a table that lists everything must add up. One does that has a row for all the rest, or whose rows add up in any
 * month; of others, the rows can at most be the total.
 */
export const listIdentities = derived((catalogue): readonly Identity[] => {
  // What stands under a wrong period belongs to the table as it was put out.
  const stated = [...catalogue.allObservations, ...catalogue.misfiled].filter(
    (one) =>
      one.measure === 'value' &&
      isResult(one.status) &&
      one.flow === 'exports' &&
      !one.restates &&
      !one.implied,
  );
  const rest = catalogue.withRole('other-goods')?.code;
  const byTable = grouped(stated, ({ dataset, publisher }) => `${dataset.id} ${publisher.code}`);
  return [...byTable.values()].flatMap((table) => {
    const lists = [...grouped(table, ({ period }) => period).values()].flatMap((month) =>
      listsIn(catalogue, month),
    );
    return [...grouped(lists, ({ of }) => of).values()].flatMap((months) => {
      const all = months.map(({ whole, parts }) => sumIdentity(catalogue, 'list-total', whole, parts));
      const isComplete =
        all.some((one) => holds(one, printed)) ||
        months.some(({ isAll, parts }) => isAll || parts.some(({ subject }) => subject === rest));
      return isComplete
        ? all
        : months.map(({ whole, parts }) => sumIdentity(catalogue, 'parts-whole', whole, parts));
    });
  });
});

type List = {
  /** What tells the lists of one table from each other, in whatever month. */
  readonly of: string;
  readonly whole: Observation;
  readonly parts: readonly Observation[];
  /** Whether the whole is said to be no more than what is listed. */
  readonly isAll: boolean;
};

/** @param month what one table states of one period */
function listsIn(catalogue: Catalogue, month: readonly Observation[]): List[] {
  const ofKind = ({ subject, partner }: Observation) => partner ?? catalogue.subject(subject).kind;
  const byKind = grouped(month, ofKind);
  const listed = catalogue.withRole('listed-partners')?.code;
  const [total] = byKind.get('total') ?? [];
  const markets = byKind.get('market') ?? [];
  const allListed = markets.find(({ subject }) => subject === listed);
  const goods = ['group', 'item', 'product'].flatMap((kind) => byKind.get(kind) ?? []);
  const toOneMarket = month.filter(({ partner }) => partner !== undefined);
  return [
    ...list('goods', total, goods),
    ...list(
      'markets',
      allListed ?? total,
      markets.filter((one) => one !== allListed),
      allListed !== undefined,
    ),
    ...markets.flatMap((market) => list(market.subject, market, byKind.get(market.subject) ?? [])),
    ...[...grouped(toOneMarket, ({ subject }) => subject)].flatMap(([good, rows]) => {
      const whole = goods.find(({ subject }) => subject === good);
      return list(`markets of ${good}`, whole, rows, false, ({ partner }) => partner ?? '');
    }),
  ];

  function list(
    of: string,
    whole: Observation | undefined,
    rows: readonly Observation[],
    isAll = false,
    codeOf = ({ subject }: Observation) => subject,
  ): List[] {
    if (rows.length < 2) return [];
    const codes = new Set(rows.map(codeOf));
    const parts = rows.filter((one) => !codes.has(catalogue.subject(codeOf(one)).parent ?? ''));
    return whole === undefined ||
      whole.misfiled !== undefined ||
      parts.length < 2 ||
      !alike([whole, ...parts])
      ? []
      : [{ of, whole, parts, isAll }];
  }
}
