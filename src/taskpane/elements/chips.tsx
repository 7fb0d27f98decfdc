import type { TargetedKeyboardEvent } from 'preact';

/** What can be chosen of many: a name, how much of it there is, and a class for its colour. */
export type Chip<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
  readonly kind?: string;
};

type ChipsProps<Value extends string> = {
  /** What is chosen among, for assistive technology. */
  readonly label: string;
  /** What shows everything. */
  readonly every: string;
  readonly chips: readonly Chip<Value>[];
  readonly chosen: Value | undefined;
  readonly choose: (value: Value | undefined) => void;
};

/** One kind of what a list holds, or all of them, with how many there are: one stop for the Tab key, arrow keys within. */
export function Chips<Value extends string>({ label, every, chips, chosen, choose }: ChipsProps<Value>) {
  const all = chips.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="chips" role="toolbar" aria-label={label} onKeyDown={goAlong}>
      <button
        type="button"
        class="chip"
        tabIndex={chosen === undefined ? 0 : -1}
        aria-pressed={chosen === undefined}
        onClick={() => choose(undefined)}
      >
        {`${every} `}
        <b>{all}</b>
      </button>
      {chips.map(({ value, label: name, count, kind = '' }) => (
        <button
          key={value}
          type="button"
          class={`chip ${kind}`}
          tabIndex={value === chosen ? 0 : -1}
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {`${name} `}
          <b>{count}</b>
        </button>
      ))}
    </div>
  );
}

/** As in a toolbar of WAI-ARIA: what the arrow keys come to is chosen by Enter or the space bar. */
function goAlong(event: TargetedKeyboardEvent<HTMLElement>): void {
  const chips = [...event.currentTarget.querySelectorAll('button')];
  const at = chips.findIndex((chip) => chip === event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  chips.at(to % chips.length)?.focus();
}
