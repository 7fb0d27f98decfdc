import type { Language } from '../src/locales/messages';
import { element } from './reference';
import { previewTexts } from './texts';

/** What a narrow window has no room for side by side. */
export type Side = 'sheet' | 'pane';

/** Shows one side where the window is too narrow for both; elsewhere nothing changes. */
export type ShowSide = (side: Side) => void;

/** Two buttons that choose between the grid and the task pane; the stylesheet shows them in narrow windows only. */
export function sideButtons(root: HTMLElement, workplace: HTMLElement, language: Language): ShowSide {
  const { sides, sidesLabel } = previewTexts[language];
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', sidesLabel);
  const buttons = (['sheet', 'pane'] as const).map((side) => {
    const button = element('button', '', sides[side]) as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', () => show(side));
    return { side, button };
  });
  const show = (chosen: Side): void => {
    workplace.dataset['side'] = chosen;
    for (const { side, button } of buttons) button.ariaPressed = String(side === chosen);
  };
  root.replaceChildren(...buttons.map(({ button }) => button));
  show('sheet');
  return show;
}
