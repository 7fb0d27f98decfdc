// The pane's own script: loaded when the functions already compute.
import './elements/fluent';
import { whenIdle } from './idle';
import { mountPane } from './pane';
import type { Pane } from './pane';
import { followTheme } from './theme';

/** Shows the pane in the language that the user chose earlier, or else in the language of Excel. */
export function showPane(root: HTMLElement): Pane {
  followTheme();
  return mountPane(root, whenIdle);
}
