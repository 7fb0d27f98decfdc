import type { Draft, DraftFigure } from '../../../src/datasets/readers/draft';
import { csvRows } from '../../../src/datasets/readers/inputs/csv';

/** What a reader must get from a bulletin; what is left out is not compared. */
export type Expected = Pick<DraftFigure, 'name' | 'measure' | 'number'> &
  Partial<
    Pick<
      DraftFigure,
      'period' | 'unit' | 'of' | 'base' | 'parent' | 'number_in_table' | 'flow' | 'status' | 'partner'
    >
  >;

export type Score = {
  readonly right: number;
  /** Certain or likely, and another one than expected: the only failure. */
  readonly wrong: readonly string[];
  readonly open: readonly string[];
  readonly missing: readonly string[];
  /** Certain or likely, and not expected at all. */
  readonly unexpected: readonly string[];
};

/** Compares a draft with what it must hold, figure by figure. */
export function score(draft: Draft, expected: readonly Expected[]): Score {
  const byKey = new Map<string, DraftFigure[]>();
  for (const figure of draft.figures) {
    byKey.set(keyOf(figure), [...(byKey.get(keyOf(figure)) ?? []), figure]);
  }
  const used = new Set<DraftFigure>();
  const tally = { right: 0, wrong: [] as string[], open: [] as string[], missing: [] as string[] };
  for (const one of expected) {
    const found = (byKey.get(keyOf(one)) ?? []).filter(
      ({ of, base }) =>
        (one.of === undefined || of === one.of) && (one.base === undefined || base === one.base),
    );
    found.forEach((figure) => used.add(figure));
    const settled = found.filter(({ certainty }) => certainty !== 'open');
    if (settled.length > 0) {
      if (settled.every((figure) => agrees(figure, one))) tally.right += 1;
      else tally.wrong.push(`${tell(one)}, read as ${settled.map(tell).join(' and ')}`);
    } else (found.length > 0 ? tally.open : tally.missing).push(tell(one));
  }
  const unexpected = draft.figures
    .filter((figure) => !used.has(figure) && figure.certainty !== 'open')
    .map(tell);
  return { ...tally, unexpected };
}

function keyOf({ name, measure, period, partner }: Expected | DraftFigure): string {
  return [plain(name), measure, period, plain(partner ?? '')].join('|');
}

export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function agrees(figure: DraftFigure, one: Expected): boolean {
  const close = Math.abs(figure.number - one.number) <= Math.abs(one.number) * 1e-9 + 0.0006;
  const same = (['unit', 'number_in_table', 'flow', 'status'] as const).every(
    (field) => one[field] === undefined || figure[field] === one[field],
  );
  return close && same && (one.parent == null || plain(figure.parent ?? '') === plain(one.parent));
}

function tell({ name, partner, measure, of, base, period, number, unit }: Expected | DraftFigure): string {
  return [partner, name, measure, of, base, period, number, unit].filter((part) => part != null).join(' ');
}

/** The figures of the file that lies beside a customs' PDF of partners and items. */
export function expectedOfPdf(csv: string, month: string): Expected[] {
  const total = `${month.slice(0, 4)}-01/${month}`;
  return csvRows(csv, ',')
    .slice(1)
    .flatMap(([partner = '', item = '', unit = '', ...numbers]) =>
      (
        [
          ['quantity', month],
          ['value', month],
          ['quantity', total],
          ['value', total],
        ] as const
      ).flatMap(([measure, period], at): Expected[] =>
        numbers[at] === undefined || numbers[at] === ''
          ? []
          : [
              {
                name: item === '' ? partner : item,
                partner,
                measure,
                period,
                number: Number(numbers[at]),
                ...(measure === 'value' ? { unit: 'USD' } : unit === 'Tấn' ? { unit: 'tonnes' } : {}),
              },
            ],
      ),
    );
}
