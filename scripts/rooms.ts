/** One room uses another one. */
export type Arrow = readonly [from: string, to: string];

/**
 * The room that a file belongs to: its folder in src, or the stand-in's part of preview.
 * @example roomOf('src/workbook/core/area.ts') // 'workbook'
 * @example roomOf('src/session.ts') // 'session'
 * @returns undefined for files outside src and preview
 */
export function roomOf(path: string): string | undefined {
  if (path.startsWith('preview/host/')) return 'preview/host';
  if (path.startsWith('preview/')) return 'preview';
  return /^src\/([^/.]+)/.exec(path)?.[1];
}

/**
 * The arrows that the others do not imply: where a uses b and b uses c, the arrow from a to c says nothing new.
 * @throws Error that names the rooms, where arrows lead back to where they began
 */
export function withoutDetours(arrows: readonly Arrow[]): Arrow[] {
  const uses = new Map<string, string[]>();
  for (const [from, to] of arrows) uses.set(from, [...(uses.get(from) ?? []), to]);
  const reached = new Map<string, ReadonlySet<string>>();
  for (const room of uses.keys()) reachedFrom(room, []);
  return arrows.filter(
    ([from, to]) => !uses.get(from)?.some((other) => other !== to && reachedFrom(other, []).has(to)),
  );

  function reachedFrom(room: string, way: readonly string[]): ReadonlySet<string> {
    if (way.includes(room)) throw new Error(`Rooms use each other: ${[...way, room].join(' → ')}`);
    const known = reached.get(room);
    if (known !== undefined) return known;
    const next = uses.get(room) ?? [];
    const all = new Set([...next, ...next.flatMap((one) => [...reachedFrom(one, [...way, room])])]);
    reached.set(room, all);
    return all;
  }
}
