import type { ComponentChildren } from 'preact';
import { createElement } from 'preact';
import { endingOf } from '../commands/notice';
import { paneTexts } from '../locales/pane';
import { FluentButton } from './elements/elements';
import type { Shell } from './view';

/** A part of the pane that is a script of its own, which comes when the part is first shown. */
export class Late<Part> {
  private part: Part | undefined;
  private coming: Promise<void> | undefined;
  private failed: string | undefined;

  /** @param fetchPart imports the script and makes the part; where it fails, it is tried again at the next `load` */
  constructor(
    private readonly fetchPart: () => Promise<Part>,
    private readonly shell: Shell,
  ) {}

  /** The part once its script is there. */
  get come(): Part | undefined {
    return this.part;
  }

  /** Lets the script come unless it is there or on its way; the view is drawn again when it has come, or has not. */
  async load(): Promise<void> {
    if (this.part === undefined) await (this.coming ??= this.bring());
  }

  private async bring(): Promise<void> {
    const loaded = await endingOf(async () => ({ part: await this.fetchPart() }), this.shell.language);
    this.coming = undefined;
    this.failed = undefined;
    if ('kind' in loaded) this.failed = loaded.message;
    else this.part = loaded.part;
    this.shell.redraw();
  }

  /** The part, or what there is to say while it is not there; what has not come is asked for again by its button. */
  draw(drawPart: (part: Part) => ComponentChildren): ComponentChildren {
    if (this.part !== undefined) return drawPart(this.part);
    const { opening, tryAgain } = paneTexts[this.shell.language];
    if (this.failed === undefined) return createElement('p', { class: 'empty' }, opening);
    return createElement(
      'div',
      { class: 'empty' },
      createElement('p', {}, this.failed),
      createElement(FluentButton, { size: 'small', onClick: () => void this.load() }, tryAgain),
    );
  }
}
