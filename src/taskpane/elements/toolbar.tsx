import { Component, createRef } from 'preact';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';

type ToolbarProps = {
  /** What its buttons are for, for assistive technology. */
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
};

/**
 * Buttons that are one stop for the Tab key, with arrow keys, Home and End among them, as WAI-ARIA has it for toolbars:
 * a list of many entries is passed in as many steps.
 */
export class Toolbar extends Component<ToolbarProps> {
  readonly #bar = createRef<HTMLDivElement>();
  /** The button that the keyboard comes back to. */
  #current: Element | undefined;

  override componentDidMount(): void {
    this.#settle();
  }

  override componentDidUpdate(): void {
    this.#settle();
  }

  #buttons(): HTMLElement[] {
    return [...(this.#bar.current?.querySelectorAll<HTMLElement>('button, fluent-button') ?? [])];
  }

  #settle(): void {
    const buttons = this.#buttons();
    const current = buttons.find((one) => one === this.#current) ?? buttons[0];
    for (const one of buttons) one.tabIndex = one === current ? 0 : -1;
  }

  readonly #come = ({ target }: FocusEvent): void => {
    this.#current = this.#buttons().find((one) => one === target) ?? this.#current;
    this.#settle();
  };

  readonly #goAlong = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const buttons = this.#buttons();
    const at = buttons.findIndex((one) => one === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  };

  override render({ label, class: name, children }: ToolbarProps) {
    return (
      <div
        ref={this.#bar}
        class={name}
        role="toolbar"
        aria-label={label}
        onFocusIn={this.#come}
        onKeyDown={this.#goAlong}
      >
        {children}
      </div>
    );
  }
}
