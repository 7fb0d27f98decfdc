import { fold } from '../../model/fold';
import type { DatasetContent, Figure } from '../../model/schema';

/** What an issue of a bulletin says otherwise than the one before. */
export type Changes = {
  readonly changed: readonly Changed[];
  /** The number has stayed, but not its status: what was preliminary is revised now. */
  readonly restated: readonly Changed[];
  readonly added: readonly Figure[];
  readonly vanished: readonly Figure[];
  /** How many figures are the same in both. */
  readonly same: number;
};

export type Changed = { readonly from: Figure; readonly to: Figure };

/**
 * Compares two issues figure by figure: by subject, partner, flow, measure, period and base. A figure has changed where its
 * number or its unit has. A new status alone is told apart: a revised issue has it in every row, among which nobody would
 * find those whose numbers were revised.
 */
export function changesBetween(
  { figures: before }: Pick<DatasetContent, 'figures'>,
  { figures: after }: Pick<DatasetContent, 'figures'>,
): Changes {
  const known = new Map(before.map((figure) => [keyOf(figure), figure]));
  const pairs = after.map((to) => ({ from: known.get(keyOf(to)), to }));
  const stated = pairs.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to }]));
  const changed = stated.filter(({ from, to }) => differ(from, to));
  const restated = stated.filter(({ from, to }) => !differ(from, to) && from.status !== to.status);
  const added = pairs.flatMap(({ from, to }) => (from === undefined ? [to] : []));
  const stays = new Set(after.map(keyOf));
  return {
    changed,
    restated,
    added,
    vanished: before.filter((figure) => !stays.has(keyOf(figure))),
    same: stated.length - changed.length - restated.length,
  };
}

function differ(one: Figure, other: Figure): boolean {
  return one.number !== other.number || one.unit !== other.unit;
}

function keyOf({ subject, partner, flow, measure, period, base, publisher }: Figure): string {
  return JSON.stringify([subject, partner, flow ?? 'exports', measure, period, base, publisher]);
}

/** What tells the issues of a bulletin from others. */
type Issue = Pick<DatasetContent, 'title' | 'publishers' | 'covers'> & {
  readonly figures: readonly Pick<Figure, 'flow'>[];
};

/**
 * The kept dataset that a bulletin is another issue of: of the same publisher, with the same title but for numbers and
 * words of status, of the same period and flows.
 */
export function earlierIssue<Kept extends Issue>(kept: readonly Kept[], next: Issue): Kept | undefined {
  const key = issueKey(next);
  return kept.find((one) => issueKey(one) === key);
}

function issueKey({ title, publishers, covers, figures }: Issue): string {
  const flows = new Set(figures.map(({ flow }) => flow ?? 'exports'));
  return JSON.stringify([
    publishers.map(({ name }) => fold(name.vi)),
    titleKind(title.vi),
    covers,
    [...flows].sort(),
  ]);
}

/** A title without what differs from one issue to the next. @example titleKind('Xuất khẩu tháng 7 (sơ bộ)') // 'xuat khau thang' */
function titleKind(title: string): string {
  return fold(title)
    .replace(/\b(?:so bo|chinh thuc|dieu chinh|uoc tinh|uoc|preliminary|revised|final|estimate)\b/g, ' ')
    .replace(/\d+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
