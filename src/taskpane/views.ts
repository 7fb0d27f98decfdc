import { bulletinsView } from './bulletins/view';
import { checksView } from './checks/view';
import { findView } from './find/view';
import { tablesView } from './tables/view';
import type { MakeView } from './view';
import { workbookView } from './workbook/view';

/** In the order of their tabs; the first is shown when the pane opens. */
export const views: readonly [MakeView, ...MakeView[]] = [
  findView,
  tablesView,
  bulletinsView,
  workbookView,
  checksView,
];
