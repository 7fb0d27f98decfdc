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
];
const LEAF_ROLES: readonly Role[] = ['quantity', 'value', 'share', 'index', 'growth', 'price'];

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
    const { words } = scanWords(block.text);
    const isLeaf = words.some(({ role }) => LEAF_ROLES.includes(role));
    return isLeaf ? 'leaf' : words.some(({ role }) => GROUP_ROLES.includes(role)) ? 'group' : 'other';
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
  const doubtful: boolean[] = [];
  const paths = bands.map((band, at) => {
    const seats = seatsOf(band, others);
    const seat = seats.at(-1) ?? band;
    const middle = (seat.left + seat.right) / 2;
    const chosen = levels.map(({ level, shares, ordered }) => {
      const its = ordered?.[at];
      if (its !== undefined) return { block: its, tie: false };
      const own = seats.map((block) => shares?.get(block)).find((block) => block !== undefined);
      return own === undefined ? nearest(level, middle, shares !== undefined) : { block: own, tie: false };
    });
    doubtful.push(chosen.some((one) => one?.tie === true));
    const above = chosen.flatMap((one) => (one === undefined ? [] : [one.block]));
    return [...above, ...seats].sort((one, other) => other.top - one.top).map(({ text }) => text);
  });
  return { paths, doubtful: paths.map((path, at) => doubtful[at] === true && path.length > 0) };
}

/** What stands right above a band, at each level. */
function seatsOf(band: Band, blocks: readonly Block[]): Block[] {
  return levelsOf(blocks).flatMap((level) => {
    const over = level
      .map((block) => ({ block, common: overlap(block, band) }))
      .sort((one, other) => other.common - one.common)[0];
    if (over === undefined) return [];
    const isLeaf = scanWords(over.block.text).words.some(({ role }) => LEAF_ROLES.includes(role));
    // Short numbers at one side of a column may not reach under a heading in its middle.
    const next = level.filter((block) => block !== over.block).map((block) => overlap(block, band));
    const clear = Math.max(-Infinity, ...next) < over.common - 8;
    return over.common > 0 || (isLeaf && clear && over.common > -30) ? [over.block] : [];
  });
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
