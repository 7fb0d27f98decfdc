import type { FromDialog, Said } from './said';

/** Shows what the add-in has sent, with buttons that answer it. All of it is text, whatever a workbook called its sheets. */
export function showSaid(root: HTMLElement, said: Said, tell: (answer: FromDialog) => void): void {
  const { language, message, lines, confirm, cancel } = said;
  document.documentElement.lang = language;
  const list = document.createElement('ul');
  list.append(...lines.map((line) => element('li', line)));
  const buttons = element('p', '');
  const button = (label: string, answer: FromDialog): void => {
    const made = element('button', label);
    made.addEventListener('click', () => tell(answer));
    buttons.append(made);
  };
  if (confirm !== undefined) button(confirm, 'yes');
  button(cancel, 'no');
  root.replaceChildren(element('p', message), ...(lines.length > 0 ? [list] : []), buttons);
  // Enter must not confirm what nobody has read.
  (buttons.lastElementChild as HTMLElement).focus();
}

function element(name: 'p' | 'li' | 'button', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
