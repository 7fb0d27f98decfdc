/**
 * Whether the user has the pane before him, as far as Excel tells: that it was opened or closed, and what is pressed in
 * it. A pane that was asked for may open late, or not at all.
 */
let isSeen = false;
const waiting: (() => void)[] = [];

/** Begins to follow the pane; once, when Office is ready. */
export function followPane(): void {
  const see = (seen: boolean): void => {
    isSeen = seen;
    if (seen) for (const goOn of waiting.splice(0)) goOn();
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => see(true), true);
  // The pane may also be opened outside Excel, where there is no add-in to follow.
  const addin = Office.addin as Office.Addin | undefined;
  void addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => see(visibilityMode === Office.VisibilityMode.taskpane))
    .catch(() => undefined);
}

/** Asks for the pane and gives it a moment. Excel may answer without opening it, and not before a command is completed. */
export async function openPane(): Promise<boolean> {
  void Office.addin.showAsTaskpane().catch(() => undefined);
  if (!isSeen) {
    const opened = new Promise<void>((goOn) => waiting.push(goOn));
    await Promise.race([opened, new Promise((goOn) => setTimeout(goOn, PATIENCE_MS))]);
  }
  return isSeen;
}

const PATIENCE_MS = 1500;
