import { bulletinsView } from './bulletins/view';
import { functionsView } from './functions/view';
import { searchView } from './search/view';
import { tablesView } from './tables/view';
import type { MakeView } from './view';
import { workbookView } from './workbook/view';

/** In the order of their tabs; the first is shown when the pane opens. */
export const views: readonly [MakeView, ...MakeView[]] = [
  searchView,
  tablesView,
  functionsView,
  bulletinsView,
  workbookView,
];
