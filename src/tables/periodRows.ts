import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { yearsLater } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import type { Of } from './datasetFigures';
import { spansOf } from './datasetPeriods';
import type { PeriodOfDataset } from './datasetPeriods';
import type { PeriodTableKind } from './tableId';

/** A row of a table of one dataset and period: an item, a partner, or an item traded with a partner. */
export type PeriodRow = Of & {
  readonly code: string;
  readonly rank: Rank;
  /** 0 for the total, 1 for sectors and groups, 2 for what is listed below them, 3 for a part of that. */
  readonly level: number;
  /** The period, and the year up to it where that is longer. */
  readonly spans: readonly {
    readonly quantity: Observation | undefined;
    readonly value: Observation | undefined;
    /** The value of the same period of the year before, where the two compare. */
    readonly before: Observation | undefined;
    /** Total exports, of which a partner takes a share. */
    readonly total: Observation | undefined;
  }[];
};

/** In the order in which rows come. A block stands apart from its members, whose sum it is. */
const ranks = ['total', 'part', 'listed', 'block', 'country', 'item'] as const;
type Rank = (typeof ranks)[number];

/** Totals first, then by value: the largest of the longest span first. Items by partner come partner by partner. */
export function rowsOfPeriod(
  kind: PeriodTableKind,
  of: PeriodOfDataset,
  catalogue: Catalogue,
): readonly PeriodRow[] {
  const { stated, flow } = of;
  const codes = new Set(stated.map(({ subject }) => subject));
  const listed = new Map(of.figures.dataset.subjects.map((subject) => [subject.code, subject]));
  const blocks = new Set([...listed.values()].map(({ parent }) => parent));
  const rows = [...grouped(stated, ({ subject, partner = '' }) => `${partner} ${subject}`).values()].flatMap(
    ([one]): PeriodRow[] => {
      if (one === undefined) return [];
      const subject = catalogue.subject(one.subject);
      const partner = one.partner === undefined ? undefined : catalogue.subject(one.partner);
      const rank = rankOf(kind, subject, blocks);
      const isPart = subject.parent !== undefined && codes.has(subject.parent);
      const traded: Of = { subject, partner, flow };
      return [
        {
          ...traded,
          code: [...(partner === undefined ? [] : [partner.code]), subject.code].join('/'),
          rank,
          level: rank === 'total' ? 0 : rank === 'part' ? 1 : isPart ? 3 : 2,
          spans: spansOf(of.period).map((span) => spanOf(kind, of, traded, span, catalogue)),
        },
      ];
    },
  );
  const size = ({ spans }: PeriodRow) => (spans.at(-1)?.value ?? spans[0]?.value)?.number ?? -Infinity;
  const sizes = sizesOfPartners(rows, size);
  const ofPartner = ({ partner }: PeriodRow) => sizes.get(partner?.code ?? '') ?? 0;
  return rows.sort(
    (a, b) =>
      (kind === 'partner-items' ? ofPartner(b) - ofPartner(a) || byCode(a.partner, b.partner) : 0) ||
      ranks.indexOf(a.rank) - ranks.indexOf(b.rank) ||
      // Rows without a value have the same size, of which the difference is no number.
      size(b) - size(a) ||
      0,
  );
}

/** What a partner takes of everything listed for it. */
function sizesOfPartners(
  rows: readonly PeriodRow[],
  size: (row: PeriodRow) => number,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const { code = '' } = row.partner ?? {};
    sizes.set(code, (sizes.get(code) ?? 0) + Math.max(0, size(row)));
  }
  return sizes;
}

function byCode(one: Subject | undefined, other: Subject | undefined): number {
  return (one?.code ?? '') < (other?.code ?? '') ? -1 : one?.code === other?.code ? 0 : 1;
}

function rankOf(
  kind: PeriodTableKind,
  { kind: ofKind, role, code }: Subject,
  blocks: ReadonlySet<string | undefined>,
): Rank {
  if (kind === 'partners') {
    if (role === 'listed-partners') return 'listed';
    return blocks.has(code) ? 'block' : 'country';
  }
  if (ofKind === 'total') return 'total';
  return ofKind === 'sector' || ofKind === 'group' ? 'part' : 'item';
}

function spanOf(
  kind: PeriodTableKind,
  { figures }: PeriodOfDataset,
  of: Of,
  span: Period,
  catalogue: Catalogue,
): PeriodRow['spans'][number] {
  const quantity = kind === 'partners' ? undefined : figures.find(of, 'quantity', span);
  const value = figures.find(of, 'value', span);
  const from = yearsLater(span, -1);
  const total = catalogue.totalIfAny;
  return {
    quantity,
    value,
    before:
      value === undefined || figures.isBroken(of, 'value', from, span)
        ? undefined
        : figures.findBefore(of, 'value', from, value.publisher.code),
    total:
      kind === 'partners' && value !== undefined && total !== undefined && of.flow === 'exports'
        ? figures.findBefore({ subject: total, flow: 'exports' }, 'value', span, value.publisher.code)
        : undefined,
  };
}
