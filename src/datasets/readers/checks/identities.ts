import type { Doubt, DraftFlow } from '../draft';
import { open } from '../figures';
import type { Working } from '../figures';
import type { Structure } from '../structure';
import type { RowHead } from '../tables/table';

/** Identities between figures of one table other than sums of rows. Agreement makes certain, disagreement is a doubt. */
export function checkIdentities<R extends RowHead>(
  { rows, groups }: Structure<R>,
  figures: readonly Working<R>[],
): Doubt[] {
  const of = (entry: unknown, measure: string, period: string | null) =>
    figures.find(
      (one) => one.entry === entry && one.column.measure === measure && one.column.period === period,
    );
  const periods = [...new Set(figures.map(({ column }) => column.period))];
  return [
    ...flowDoubts(figures, periods),
    ...shareDoubts(rows, figures),
    ...groups.flatMap(({ total, members }) =>
      periods.flatMap((period) => {
        const [value, index] = [of(total, 'value', period), of(total, 'index', period)];
        if (value === undefined || index === undefined || index.number.number <= 0) return [];
        const sum = members.reduce((all, member) => {
          const [part, its] = [of(member, 'value', period), of(member, 'index', period)];
          return part === undefined || its === undefined || its.certainty === 'open'
            ? all
            : all + (part.number.number / its.number.number) * 100;
        }, 0);
        const own = (value.number.number / index.number.number) * 100;
        return sum > own * 1.005
          ? [{ kind: 'bases-differ', name: total.name, members: rounded(sum), own: rounded(own) } as const]
          : [];
      }),
    ),
    ...figures.flatMap(({ entry, column, number }) =>
      column.measure !== 'growth' && number.number < 0 && (column.flow ?? entry.flow) !== 'balance'
        ? [{ kind: 'negative', name: entry.name, period: column.period, printed: number.printed } as const]
        : [],
    ),
  ];
}

/** Exports and imports add up to trade; the balance is what exports are more. */
function flowDoubts(figures: readonly Working[], periods: readonly (string | null)[]): Doubt[] {
  const values = figures.filter(({ column, entry }) => column.measure === 'value' && entry.parent === null);
  return periods.flatMap((period) => {
    const at = (flow: DraftFlow) => {
      const found = values.filter(
        ({ column, entry }) => column.period === period && (column.flow ?? entry.flow) === flow,
      );
      return found.length === 1 ? found[0] : undefined;
    };
    const [exports, imports, trade, balance] = [
      at('exports'),
      at('imports'),
      at('total trade'),
      at('balance'),
    ];
    if (exports === undefined || imports === undefined) return [];
    return (
      [
        ['sum', exports.number.number + imports.number.number, trade],
        ['difference', exports.number.number - imports.number.number, balance],
      ] as const
    ).flatMap(([operation, computed, stated]) => {
      if (stated === undefined) return [];
      if (Math.abs(computed - stated.number.number) <= 1.5) {
        for (const figure of [exports, imports, stated]) {
          figure.confirmed = true;
          if (figure.certainty === 'likely') figure.certainty = 'certain';
        }
        return [];
      }
      return [
        {
          kind: 'flows-differ',
          period,
          operation,
          computed: rounded(computed),
          printed: stated.number.number,
        } as const,
      ];
    });
  });
}

/** A printed share against the values that it is the quotient of. */
function shareDoubts<R extends RowHead>(rows: Structure<R>['rows'], figures: readonly Working<R>[]): Doubt[] {
  const total = rows.find(({ role }) => role === 'total');
  return figures.flatMap((share) => {
    if (share.column.measure !== 'share') return [];
    const same = ({ column }: Working<R>) =>
      column.measure === 'value' && column.period === share.column.period;
    const value = figures.find((one) => same(one) && one.entry.name === share.entry.name);
    const whole = figures.find((one) => same(one) && one.entry === total);
    if (value === undefined || whole === undefined) return [];
    const computed = (value.number.number / whole.number.number) * 100;
    if (Math.abs(computed - share.number.number) <= 0.06) {
      if (share.certainty === 'likely') share.certainty = 'certain';
      return [];
    }
    // A share of 200 % of what is printed is no share: the column is another one.
    if (Math.abs(computed - share.number.number) > Math.max(10, computed)) open(share, 'row-contradicts');
    return [
      {
        kind: 'share-differs',
        name: share.entry.name,
        printed: share.number.number,
        computed: rounded(computed),
      } as const,
    ];
  });
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
