import { Toolbar } from './toolbar';

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

/** One kind of what a list holds, or all of them, with how many there are. */
export function Chips<Value extends string>({ label, every, chips, chosen, choose }: ChipsProps<Value>) {
  const all = chips.reduce((sum, { count }) => sum + count, 0);
  return (
    <Toolbar class="chips" label={label}>
      <button
        type="button"
        class="chip"
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
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
        >
          {`${name} `}
          <b>{count}</b>
        </button>
      ))}
    </Toolbar>
  );
}
