/**
 * Takes off the page what it shows by itself while the pane is on its way, but for its search box. Only where nothing
 * stands beside the box and what encloses it does the pane draw itself around them without moving them: a moved box
 * loses the keyboard, and with it the letter that is being put together.
 * @returns what stands in the box; an empty text where the page has none
 * @example typedInPage(document.querySelector('main')) // 'cà phê'
 */
export function typedInPage(root: HTMLElement): string {
  const box = root.querySelector<HTMLInputElement>('[type=search]');
  if (box === null) {
    root.replaceChildren();
    return '';
  }
  for (let kept: HTMLElement = box; kept !== root && kept.parentElement !== null; kept = kept.parentElement) {
    for (const beside of [...kept.parentElement.childNodes]) if (beside !== kept) beside.remove();
  }
  return box.value;
}
