import { followSelection, readSelection } from '../workbook/insert/selection';
import type { Selection } from '../workbook/insert/selection';

/** What is selected in the sheet, read once for all parts of the pane that show something of it. */
export class SelectionInSheet {
  #current: Selection | undefined;
  #looks = 0;
  readonly #listeners = new Set<() => void>();
  #endFollowing: Promise<() => Promise<void>> | undefined;

  /** `undefined` until it is known, and where there is none. */
  get current(): Selection | undefined {
    return this.#current;
  }

  /**
   * Calls back once the selection is known, and after each change of it. The sheet is followed while anybody listens.
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#endFollowing ??= this.#follow();
    void this.look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      void this.#endFollowing?.then((end) => end()).catch(() => undefined);
      this.#endFollowing = undefined;
    };
  }

  /** Reads the selection now, for who must not rely on what stood in the cell when it was selected. */
  async look(): Promise<Selection | undefined> {
    this.#looks += 1;
    const look = this.#looks;
    const found = await readSelection();
    // What was asked for later may have been answered before.
    if (look === this.#looks) {
      this.#current = found;
      for (const listener of this.#listeners) listener();
    }
    return found;
  }

  /** Where the sheet cannot be followed, what was selected at first is all that is known. */
  #follow(): Promise<() => Promise<void>> {
    return followSelection(() => void this.look()).catch(() => () => Promise.resolve());
  }
}
