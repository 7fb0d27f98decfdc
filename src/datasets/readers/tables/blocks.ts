import { isCut, scanWords } from '../headings/words';
import type { Line } from '../source';

/** One heading of a page, put together from the lines that it was broken over. */
export type Block = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The heights of its first and its last line. */
  readonly top: number;
  readonly y: number;
  /** Which of the lines it has parts in. */
  readonly lines: readonly number[];
};

/**
 * Puts the lines of a heading together: what stands right under a phrase and completes it belongs to it.
 * @param heads lines of one page, the uppermost first
 */
export function blocksOf(heads: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  heads.forEach((line, at) => {
    for (const cell of line.cells) {
      if (cell.text === '' || /^\(?\d{1,2}\)?$/.test(cell.text)) continue;
      const y = line.y ?? 0;
      const reach = Math.max(20, (line.size ?? 10) * 1.8);
      const above = blocks.reduce(
        (last, block, index) =>
          overlap(block, cell) > 0 && block.y > y && block.y - y < reach && joins(block.text, cell.text)
            ? index
            : last,
        -1,
      );
      const upper = blocks[above];
      if (upper === undefined) {
        blocks.push({ text: cell.text, left: cell.left, right: cell.right, top: y, y, lines: [at] });
      } else {
        blocks[above] = {
          text: `${upper.text} ${cell.text}`,
          left: Math.min(upper.left, cell.left),
          right: Math.max(upper.right, cell.right),
          top: upper.top,
          y,
          lines: [...upper.lines, at],
        };
      }
    }
  });
  return blocks;
}

/** Two lines are one phrase where together they are fewer words, or leave less unexplained, than apart. */
function joins(above: string, below: string): boolean {
  const isRest = (text: string) => {
    const { words, rest } = scanWords(text);
    return (
      rest === '' && words.every(({ role }) => role === 'piece' || role === 'unit' || role === 'compared')
    );
  };
  const [upper, lower, both] = [scanWords(above), scanWords(below), scanWords(`${above} ${below}`)];
  const explained = both.rest.length < upper.rest.length + lower.rest.length;
  const fewer =
    both.words.length < upper.words.length + lower.words.length && both.rest.length <= upper.rest.length;
  return isRest(below) || isRest(above) || explained || fewer || below.startsWith('(') || isCut(above);
}

export function overlap(
  one: { readonly left: number; readonly right: number },
  other: { readonly left: number; readonly right: number },
): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}
