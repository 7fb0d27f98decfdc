/** The build makes it beside the page (scripts/sample-bulletin). */
const FILE = 'sample-bulletin.pdf';

/** The longest that the pane may take to show its bulletins, in milliseconds. */
const LIMIT = 20_000;

/**
 * A button that has the pane read the sample bulletin, as though the user had chosen its file.
 * @param frame the add-in's page
 */
export function sampleButton(frame: HTMLIFrameElement, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    button.disabled = true;
    void hand(frame).finally(() => (button.disabled = false));
  });
  return button;
}

async function hand(frame: HTMLIFrameElement): Promise<void> {
  const response = await fetch(FILE);
  if (!response.ok) throw new Error(response.statusText);
  const file = new File([await response.blob()], FILE, { type: 'application/pdf' });
  const pane = frame.contentDocument;
  if (pane === null) throw new Error('The frame shows no page.');
  pane.getElementById('tab-bulletins')?.click();
  // A review that is open is left first.
  pane.querySelector<HTMLElement>('.bulletins .back')?.click();
  const input = await found(() => pane.querySelector<HTMLInputElement>('.bulletins input[type=file]'));
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The script of the bulletins comes when they are first opened. */
async function found<Found>(look: () => Found | null): Promise<Found> {
  const start = Date.now();
  for (;;) {
    const one = look();
    if (one !== null) return one;
    if (Date.now() - start > LIMIT) throw new Error('The pane does not show its bulletins.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
