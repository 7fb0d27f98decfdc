/** What can be chosen: its value, what it is called, and the heading that it stands under with those beside it. */
export type Choice = readonly [value: string, name: string, heading?: string];

type ChoiceFieldProps = {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Choice[];
  readonly choose: (value: string) => void;
};

/** A list under its label, of which one entry is chosen. */
export function ChoiceField({ label, chosen, options, choose }: ChoiceFieldProps) {
  const drawn = (heading?: string) =>
    options
      .filter((one) => one[2] === heading)
      .map(([value, name]) => (
        <option key={value} value={value} selected={value === chosen}>
          {name}
        </option>
      ));
  return (
    <label class="field">
      {label}
      <select onChange={({ currentTarget: { value } }) => choose(value)}>
        {[...new Set(options.map((one) => one[2]))].map((heading) =>
          heading === undefined ? (
            drawn()
          ) : (
            <optgroup key={heading} label={heading}>
              {drawn(heading)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
