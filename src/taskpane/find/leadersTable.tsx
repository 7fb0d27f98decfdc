import { workbookCommands } from '../../commands/workbookCommands';
import { commandTexts } from '../../locales/commands';
import { findTexts } from '../../locales/find';
import { kindOf } from '../../model/period';
import type { Leaders } from '../../search/ranking';
import { periodTableId } from '../../tables/tableId';
import type { PeriodTableOf } from '../../tables/tableId';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type LeadersTableProps = {
  readonly leaders: Leaders | undefined;
  /** What they are called. */
  readonly title: string;
  readonly shell: Shell;
};

/** The first of all markets as a table with its source and a chart, on a sheet of its own: there it is in nobody's way. */
export function LeadersTable({ leaders, title, shell }: LeadersTableProps) {
  const of = leaders && tableOf(leaders);
  if (leaders === undefined || of === undefined) return null;
  const { length } = leaders.findings;
  return (
    <div class="buttons">
      <FluentButton
        size="small"
        disabled-focusable={shell.busy}
        onClick={() => insertLeaders(of, { largest: length, title }, shell)}
      >
        {findTexts[shell.language].leadersTable(length)}
      </FluentButton>
    </div>
  );
}

function insertLeaders(
  of: PeriodTableOf,
  { largest, title }: { readonly largest: number; readonly title: string },
  shell: Shell,
): void {
  // A month has columns of its own beside those of the year up to it, which alone were asked for.
  const span = kindOf(of.period) === 'year' ? '' : 'ToDate';
  const [by, growth, before] = [`value${span}`, `growth${span}`, `before${span}`];
  const others = ['shareOfTotal', 'totalExports', 'status', 'qualifier', 'note'];
  const columns = ['name', 'rowKind', by, growth, before, ...others];
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${title}”`), canStop: true },
    async (language, wishes) =>
      (await workbookCommands()).insertTable(
        periodTableId(of),
        { ...wishes, place: 'new-sheet', chart: true, columns, rows: { largest, by } },
        language,
      ),
  );
}

/**
 * The table of one dataset in which they stand in the same order: that of the year, or of the last of the months that
 * they are sums of, which has the year up to it. A single month stands there, too, but its chart is of the whole span.
 */
function tableOf({ kind, of, within, findings }: Leaders): PeriodTableOf | undefined {
  const [figure] = findings[0]?.inputs ?? [];
  if (kind !== 'largest' || of !== 'markets' || within !== undefined || figure?.measure !== 'value')
    return undefined;
  const period = figure.parts?.at(-1)?.period ?? figure.period;
  if (figure.parts === undefined && kindOf(period) !== 'year') return undefined;
  return { kind: 'partners', dataset: figure.dataset.id, period };
}
