import type { Doubt, Draft, DraftFigure } from './draft';
import { UnreadableBulletin } from './draft';
import { draftFigure } from './figures';
import { shortPeriodsIn } from './headings/times';
import { readTitle } from './headings/title';
import type { Title } from './headings/title';
import { signsOf } from './numbers';
import type { Signs } from './numbers';
import { breathe } from './progress';
import type { Progress } from './progress';
import { readLoose } from './readLoose';
import { readPlaced } from './readPlaced';
import type { TableResult } from './readPlaced';
import { lineText } from './source';
import type { Source } from './source';
import { gridTable } from './tables/grid';
import { looseTable } from './tables/loose';
import { positionedTable } from './tables/positioned';
import { splitTables } from './tables/split';
import type { Parts } from './tables/split';

export type ReadOptions = Progress & {
  /** Code of the subject that a name stands for; drafts of unknown names have none. */
  readonly codeOf?: ((name: string) => string | undefined) | undefined;
};

/**
 * Reads a bulletin, whatever it came from:
 *
 *   source → tables: before · heading · rows · notes
 *          → title: what, whose, when, in which units
 *          → columns and rows, by position, by cell or by nothing but order
 *          → structure: totals, groups, partners
 *          → figures, each certain, likely or open, and doubts from arithmetic
 *
 * @throws UnreadableBulletin where there is no table of trade statistics
 * @throws what the signal gives as its reason, when reading is stopped
 */
export async function readBulletin(source: Source, options: ReadOptions = {}): Promise<Draft> {
  if (!source.lines.some((line) => lineText(line) !== '')) throw new UnreadableBulletin('empty');
  await breathe(options, 0);
  const tables = splitTables(source);
  const [first] = tables;
  if (first === undefined) throw new UnreadableBulletin('no-table');
  const figures: DraftFigure[] = [];
  const doubts: Doubt[] = [];
  let title: Title | undefined;
  let signs: Signs | undefined;
  for (const [at, parts] of tables.entries()) {
    const step = (done: number) => (at + done) / tables.length;
    const progress = { ...options, onProgress: (done: number) => options.onProgress?.(step(done)) };
    await breathe(progress, 0);
    const itsTitle = titleOf(parts);
    const itsSigns = signsOf(parts.body.flatMap((line) => line.cells.map(({ text }) => text)));
    if (!itsTitle.isTrade) continue;
    const result = await readTable(source, parts, itsTitle, itsSigns, progress);
    title ??= itsTitle;
    signs ??= itsSigns;
    const codes = new Map<string, string | null>();
    const codeOf = (name: string) => {
      const known = codes.get(name);
      if (known !== undefined) return known;
      const code = options.codeOf?.(name) ?? null;
      codes.set(name, code);
      return code;
    };
    figures.push(
      ...result.figures.map((figure) => draftFigure(figure, itsTitle.flow, codeOf(figure.entry.name))),
    );
    doubts.push(...titleDoubts(itsTitle, result), ...result.doubts);
  }
  if (title === undefined || signs === undefined) throw new UnreadableBulletin('no-statistics');
  if (figures.length === 0) throw new UnreadableBulletin('no-figures');
  options.onProgress?.(1);
  return {
    title: title.title,
    publisher: title.publisher,
    flow: title.flow === 'mixed' ? null : title.flow,
    status: title.status,
    encoding: source.encoding,
    numberFormat: { group: signs.group, decimal: signs.decimal },
    doubts: allDoubts(source, doubts, figures),
    figures: withoutRepeats(figures),
  };
}

function titleOf({ before, heads, notes }: Parts): Title {
  return readTitle(before.map(lineText), heads.map(lineText), notes.map(lineText));
}

async function readTable(
  { geometry }: Source,
  parts: Parts,
  title: Title,
  signs: Signs,
  progress: Progress,
): Promise<TableResult> {
  const stated = new Set(
    parts.before.flatMap((line) => shortPeriodsIn(lineText(line)).filter((period) => period.length > 4)),
  );
  const context = { ...title, severalPeriods: stated.size > 1 };
  const placed =
    geometry === 'positions'
      ? positionedTable(parts, signs, context)
      : gridTable(parts, signs, context, geometry === 'cells');
  return placed === undefined
    ? readLoose(looseTable(parts, signs, context), title, progress)
    : readPlaced(placed, title);
}

function titleDoubts({ period, flow }: Title, { figures }: TableResult): Doubt[] {
  const unsigned = figures.some(({ number }) => !number.sure);
  return [
    ...(period === null && figures.some(({ column }) => column.period === null)
      ? [{ kind: 'no-period' } as const]
      : []),
    ...(flow === null && figures.some(({ column, entry }) => (column.flow ?? entry.flow) === null)
      ? [{ kind: 'no-flow' } as const]
      : []),
    ...(unsigned ? [{ kind: 'number-format' } as const] : []),
  ];
}

function allDoubts(source: Source, doubts: readonly Doubt[], figures: readonly DraftFigure[]): Doubt[] {
  const open = figures.filter(({ certainty }) => certainty === 'open').length;
  const all: Doubt[] = [
    ...(source.encoding === 'Unicode' ? [] : [{ kind: 'converted', encoding: source.encoding } as const]),
    ...doubts,
    ...(open > 0 ? [{ kind: 'open', count: open } as const] : []),
  ];
  return [...new Map(all.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}

function isContradictory(group: readonly DraftFigure[]): boolean {
  const settled = group.filter(({ certainty }) => certainty !== 'open');
  return new Set(settled.map(({ number, unit }) => `${String(number)} ${String(unit)}`)).size > 1;
}

/** Tables that a page repeats state figures twice; of two that differ both are open. */
function withoutRepeats(figures: readonly DraftFigure[]): DraftFigure[] {
  const groups = new Map<string, DraftFigure[]>();
  for (const figure of figures) {
    const { name, partner, flow, measure, base, of, period, status } = figure;
    const key = JSON.stringify([name, partner, flow, measure, base, of, period, status]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const all = [...groups.values()];
  const differing = new Set(all.filter(isContradictory));
  // Where a third of the figures contradict others, the rows say something of themselves that nobody understood.
  const isUnseen = differing.size > 2 && differing.size * 3 > all.length;
  return all.flatMap((group) => {
    const settled = group.filter(({ certainty }) => certainty !== 'open');
    const differ = isUnseen || differing.has(group);
    if (settled.length > 0 && settled.length < group.length && !differ)
      return group.filter((figure) => figure === settled[0] || figure.certainty === 'open');
    return differ
      ? group.map((figure): DraftFigure => ({
          ...figure,
          certainty: 'open',
          reason: figure.reason ?? 'row-contradicts',
        }))
      : group.slice(0, 1);
  });
}
