import type { TreeNode } from '../../../catalogue/subjectTree';

/** A line of the tree as it is drawn: nodes below closed ones are none. */
export type Row = {
  readonly node: TreeNode;
  readonly level: number;
  /** Its place among those beside it, from 1. */
  readonly position: number;
  readonly beside: number;
  /** `undefined` for a node with nothing below it. */
  readonly isOpen: boolean | undefined;
  readonly above: string | undefined;
};

/** @param open keys of the nodes that are open */
export function rowsOf(
  nodes: readonly TreeNode[],
  open: ReadonlySet<string>,
  level = 1,
  above?: string,
): Row[] {
  return nodes.flatMap((node, at) => {
    const mayOpen = node.of.kind === 'branch' || node.children.length > 0;
    const isOpen = mayOpen ? open.has(node.key) : undefined;
    const row: Row = { node, level, position: at + 1, beside: nodes.length, isOpen, above };
    return isOpen ? [row, ...rowsOf(node.children, open, level + 1, node.key)] : [row];
  });
}

/** What a key does in the tree: goes to a row, opens or closes the present one, or nothing. */
export type Step = { readonly goTo: string } | { readonly toggle: string } | undefined;

/**
 * What keys do in a tree: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/#keyboardinteraction
 * @param at key of the row that has the focus
 * @example stepOf(rows, 'total-exports', 'ArrowRight') // { toggle: 'total-exports' } where it is closed
 */
export function stepOf(rows: readonly Row[], at: string, key: string, nameOf: (row: Row) => string): Step {
  const index = rows.findIndex(({ node }) => node.key === at);
  const row = rows[index];
  if (row === undefined) return undefined;
  const to = (other: Row | undefined): Step => other && { goTo: other.node.key };
  switch (key) {
    case 'ArrowDown':
      return to(rows[index + 1]);
    case 'ArrowUp':
      return to(rows[index - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.isOpen === undefined) return undefined;
      return row.isOpen ? to(rows[index + 1]) : { toggle: at };
    case 'ArrowLeft':
      if (row.isOpen === true) return { toggle: at };
      return row.above === undefined ? undefined : { goTo: row.above };
    default:
      return key.length === 1 && key !== ' ' ? to(startingWith(rows, index, key, nameOf)) : undefined;
  }
}

/** The next row whose name begins with a letter; after the last one, the first. */
function startingWith(
  rows: readonly Row[],
  index: number,
  letter: string,
  nameOf: (row: Row) => string,
): Row | undefined {
  const onward = [...rows.slice(index + 1), ...rows.slice(0, index)];
  return onward.find((row) => nameOf(row).toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}
