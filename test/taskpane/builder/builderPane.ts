import { all, button, filter, named, paneRoot, text, textOf, until } from '../paneElements';

/** Opens the page of a subject, until formulas can be put together on it. */
export async function openPage(name: string): Promise<void> {
  filter('find', name);
  paneRoot().querySelector<HTMLElement>('.hits h2 .link, .hits .link')?.click();
  await until(
    () => paneRoot().querySelector('.builder') !== null,
    () => 'the builder does not come',
  );
}

/** The list of the builder that its label calls so. */
export function field(label: string): HTMLSelectElement {
  const found = all('.builder .field').find((one) => one.firstChild?.textContent === label);
  const chosen = found?.querySelector('select');
  if (!chosen) throw new Error(`no field is called ${label}: ${all('.builder .field').map(textOf).join()}`);
  return chosen;
}

export function choose(label: string, value: string): void {
  const list = field(label);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A button once it is there. */
export async function shows(what: string): Promise<HTMLElement> {
  await until(
    () => named(what) !== undefined,
    () => `no button says ${what}`,
  );
  return button(what);
}

/** The formula as the pane shows it. */
export const formula = () => text('.builder .formula code');
