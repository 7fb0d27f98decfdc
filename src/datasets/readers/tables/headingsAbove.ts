import { scanWords } from '../headings/words';
import type { Role } from '../headings/words';
import type { Line } from '../source';
import type { Band } from './bands';
import { blocksOf, overlap } from './blocks';
import type { Block } from './blocks';

const GROUP_ROLES: readonly Role[] = [
  'current',
  'cumulated',
  'previous',
  'last-year',
  'compared',
  'span',
  'month',
  'quarter',
  'half',
  'year',
  'target',
  'estimate',
  'actual',
  'exports',
  'imports',
  'growth',
];
const LEAF_ROLES: readonly Role[] = ['quantity', 'value', 'share', 'index', 'growth', 'price', 'rank'];

/**
 * The headings above each column of a page, the uppermost first. A leaf ("Trị giá") stands over its column; a group
 * ("Cộng dồn") is centred over several and may be narrower than they are, so that the nearest one counts.
 * @returns the path of each column, and whether two groups are about as near
 */
export function headingsAbove(
  heads: readonly Line[],
  bands: readonly Band[],
): { readonly paths: string[][]; readonly doubtful: boolean[] } {
  const first = heads[0]?.place.page;
  const blocks = blocksOf(heads.filter(({ place }) => place.page === first));
  const kind = (block: Block) => {
    // "Tăng/giảm so với cùng kỳ" is a column's own heading unless others stand under it.
    if (
      isLeaf(block) &&
      !blocks.some((below) => below.top < block.y && overlap(below, block) > 0 && isLeaf(below))
    )
      return 'leaf';
    const { words } = scanWords(block.text);
    return words.some(({ role }) => GROUP_ROLES.includes(role)) ? 'group' : 'other';
  };
  const groups = blocks.filter((block) => kind(block) === 'group');
  const others = blocks.filter((block) => kind(block) !== 'group');
  const leaves = levelsOf(others.filter((block) => kind(block) === 'leaf')).at(-1) ?? [];
  const levels = levelsOf(groups).map((level) => ({
    level,
    shares: sharesOf(leaves, level),
    // As many headings as columns of numbers: each has its own, however the numbers are aligned under it.
    ordered: level.length === bands.length && level.length > 1 ? byPlace(level) : undefined,
  }));
  const seats = seatsOf(bands, others, leaves);
  const doubtful: boolean[] = [];
  const paths = bands.map((band, at) => {
    const own = seats.of[at] ?? [];
    const seat = own.at(-1);
    const middle = middleOf(seat ?? band);
    const chosen = levels.map(({ level, shares, ordered }) => {
      const its = ordered?.[at];
      if (its !== undefined) return { block: its, tie: false };
      const shared = own.map((block) => shares?.get(block)).find((block) => block !== undefined);
      if (shared !== undefined) return { block: shared, tie: false };
      // What stands beside a heading is the heading of another column, and no group over this one.
      const above =
        seat === undefined
          ? level
          : level.filter(
              (block) => block.y > seat.top + 2 && (overlap(block, seat) > 0 || !isWide(block, leaves)),
            );
      return nearest(above, middle, shares !== undefined);
    });
    doubtful.push(chosen.some((one) => one?.tie === true) || seats.doubtful[at] === true);
    const above = chosen.flatMap((one) => (one === undefined ? [] : [one.block]));
    return [...new Set([...above, ...own])].sort((one, other) => other.top - one.top).map(({ text }) => text);
  });
  return { paths, doubtful: paths.map((path, at) => doubtful[at] === true && path.length > 0) };
}

type Seats = { readonly of: readonly (readonly Block[])[]; readonly doubtful: readonly boolean[] };

/** How far numbers may stand beside the heading that they belong to, in points. */
const BESIDE = 30;

/**
 * What stands right above each band, at each level. Short numbers at one side of a column may not reach under a heading in
 * its middle: such a band takes the heading beside it where that is nobody else's. Where as many headings of figures as
 * bands follow each other, each has its own, wherever in its column either stands.
 */
function seatsOf(bands: readonly Band[], blocks: readonly Block[], leaves: readonly Block[]): Seats {
  const inOrder = leaves.length === bands.length ? byPlace(leaves) : undefined;
  const over = levelsOf(blocks).map((level) =>
    bands.map((band) =>
      level.reduce<Block | undefined>(
        (best, block) =>
          overlap(block, band) > Math.max(0, best === undefined ? 0 : overlap(best, band)) ? block : best,
        undefined,
      ),
    ),
  );
  const taken = new Set(over.flat());
  const free = leaves.filter((leaf) => !taken.has(leaf));
  const isSeated = bands.map((_, at) => over.some((level) => isLeaf(level[at])));
  // Nothing of one's own and a heading that nobody has: one of them may be the other's.
  const unclear = isSeated.includes(false) && free.length > 0;
  const beside = bands.map((band, at) => {
    if (isSeated[at] === true) return undefined;
    const near = free
      .map((block) => ({ block, gap: -overlap(block, band) }))
      .sort((one, other) => one.gap - other.gap);
    const [first, second] = near;
    if (first === undefined || first.gap > BESIDE || (second?.gap ?? Infinity) < first.gap + 3 * BESIDE)
      return undefined;
    const isWanted = bands.some(
      (other, index) =>
        index !== at && isSeated[index] === false && -overlap(first.block, other) < first.gap + BESIDE,
    );
    return isWanted ? undefined : first.block;
  });
  return {
    of: bands.map((_, at) => {
      const own = over.flatMap((level) => level[at] ?? []);
      const its = inOrder?.[at] ?? beside[at];
      return its === undefined
        ? own
        : [...own.filter((block) => !leaves.includes(block) && block.y > its.top), its];
    }),
    doubtful: bands.map((_, at) => {
      const own = over.flatMap((level) => level[at] ?? []).find((block) => leaves.includes(block));
      if (inOrder !== undefined) return own !== undefined && own !== inOrder[at];
      const shared = own !== undefined && over.some((level) => level.filter((one) => one === own).length > 1);
      return shared || (unclear && beside[at] === undefined);
    }),
  };
}

function isLeaf(block: Block | undefined): boolean {
  return block !== undefined && scanWords(block.text).words.some(({ role }) => LEAF_ROLES.includes(role));
}

/** Whether a group stands over several headings itself, so that those beside it are none of its. */
function isWide(group: Block, leaves: readonly Block[]): boolean {
  return leaves.filter((leaf) => overlap(group, leaf) > 0).length > 1;
}

function middleOf({ left, right }: Band): number {
  return (left + right) / 2;
}

/** Blocks by the height that they begin at, the uppermost first. */
function levelsOf(blocks: readonly Block[]): Block[][] {
  const levels: Block[][] = [];
  for (const block of [...blocks].sort((one, other) => other.top - one.top)) {
    const last = levels.at(-1);
    const within =
      last?.[0] !== undefined && last[0].top - block.top < 14 && !last.some((one) => overlap(one, block) > 0);
    if (last !== undefined && within) last.push(block);
    else levels.push([block]);
  }
  return levels;
}

/**
 * Leaves that repeat under each group, such as lượng, trị giá, lượng, trị giá, are shared out evenly, wherever over them
 * the groups are written.
 * @returns `undefined` where they do not repeat
 */
function sharesOf(leaves: readonly Block[], level: readonly Block[]): ReadonlyMap<Block, Block> | undefined {
  const size = leaves.length / level.length;
  if (level.length < 2 || !Number.isInteger(size)) return undefined;
  const sorted = byPlace(leaves);
  const roles = sorted.map(
    ({ text }) => scanWords(text).words.find(({ role }) => LEAF_ROLES.includes(role))?.role,
  );
  const repeats =
    roles.every((role, at) => role === roles[at % size]) && new Set(roles.slice(0, size)).size === size;
  const groups = byPlace(level);
  return repeats
    ? new Map(
        sorted.flatMap((leaf, at) => {
          const group = groups[Math.floor(at / size)];
          return group === undefined ? [] : [[leaf, group]];
        }),
      )
    : undefined;
}

function byPlace(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((one, other) => one.left + one.right - other.left - other.right);
}

function nearest(
  level: readonly Block[],
  middle: number,
  othersAreShared: boolean,
): { readonly block: Block; readonly tie: boolean } | undefined {
  const distance = (block: Block) => Math.max(0, block.left - middle, middle - block.right);
  const [one, other] = [...level].sort((a, b) => distance(a) - distance(b));
  if (one === undefined) return undefined;
  const gap = other === undefined ? Infinity : Math.max(other.left - one.right, one.left - other.right);
  // Half the way to the next group belongs to each; a lone group reaches as far as it is wide.
  const reach = other === undefined ? Math.max(90, one.right - one.left) : Math.max(90, gap);
  if (distance(one) > reach) return undefined;
  const lead = other === undefined ? Infinity : distance(other) - distance(one);
  return { block: one, tie: othersAreShared || lead < Math.max(4, gap * 0.35) };
}
