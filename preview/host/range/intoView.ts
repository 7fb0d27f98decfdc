import type { IRange } from '@univerjs/core';
import type { UniverWorkbook } from '../core/univer';

/** The command of the grid; a workbook that is not drawn, as in tests, has none. */
const SCROLL = 'sheet.operation.scroll-to-range';

/** Scrolls the grid until cells are seen, if it has a grid; nothing moves where they are seen already. */
export function bringIntoView({ commands }: UniverWorkbook, range: IRange): void {
  if (commands.hasCommand(SCROLL)) void commands.executeCommand(SCROLL, { range });
}
