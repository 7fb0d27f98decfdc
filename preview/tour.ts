import type { Language } from '../src/locales/messages';
import { element } from './reference';
import type { ShowSide, Side } from './sides';
import { previewTexts } from './texts';

/** A step of the tour: what it is about, and the place of the pane that it opens. */
type Step = { readonly text: string; readonly side: Side; readonly tab?: string };

/**
 * A button that leads through what there is to see, six short steps. Each says one thing in a box at the foot of the
 * page, marks the side that it is about, and opens the place of the pane; what the user has done stays as it is.
 * @param box where the steps are said
 * @param frame the add-in's page
 */
export function tourButton(
  box: HTMLElement,
  frame: HTMLIFrameElement,
  showSide: ShowSide,
  language: Language,
): HTMLButtonElement {
  const { tour } = previewTexts[language];
  const steps: readonly Step[] = [
    { text: tour.formulas, side: 'sheet' },
    { text: tour.errors, side: 'sheet' },
    { text: tour.find, side: 'pane', tab: 'find' },
    { text: tour.tables, side: 'pane', tab: 'tables' },
    { text: tour.bulletins, side: 'pane', tab: 'bulletins' },
    { text: tour.checks, side: 'pane', tab: 'checks' },
  ];
  const button = element('button', 'begin', tour.begin) as HTMLButtonElement;
  button.type = 'button';

  const said = element('p');
  said.setAttribute('role', 'status');
  const back = control(tour.back);
  const next = control(tour.next);
  const end = control(tour.end);
  const count = element('span', 'count');
  const controls = element('div', 'controls');
  controls.append(count, back, next, end);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', tour.begin);

  let at = 0;
  const mark = (side?: Side): void => {
    document.body.dataset['tour'] = side ?? '';
  };
  const show = (index: number): void => {
    const step = steps[index];
    if (step === undefined) return;
    at = index;
    mark(step.side);
    showSide(step.side);
    if (step.tab !== undefined) frame.contentDocument?.getElementById(`tab-${step.tab}`)?.click();
    said.textContent = step.text;
    count.textContent = `${String(index + 1)}/${String(steps.length)}`;
    const isLast = index === steps.length - 1;
    // A button that goes away under the focus hands it on.
    if (isLast && document.activeElement === next) end.focus();
    back.disabled = index === 0;
    next.hidden = isLast;
    end.textContent = isLast ? tour.done : tour.end;
  };
  const leave = (): void => {
    box.hidden = true;
    mark();
    button.focus();
  };

  button.addEventListener('click', () => {
    box.replaceChildren(said, controls);
    box.hidden = false;
    show(0);
    next.focus();
  });
  back.addEventListener('click', () => {
    show(at - 1);
    if (back.disabled) next.focus();
  });
  next.addEventListener('click', () => show(at + 1));
  end.addEventListener('click', leave);
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  return button;
}

function control(label: string): HTMLButtonElement {
  const made = element('button', '', label) as HTMLButtonElement;
  made.type = 'button';
  return made;
}
