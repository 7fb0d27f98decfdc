type ChoiceFieldProps = {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string) => void;
};

/** A list under its label, of which one entry is chosen. */
export function ChoiceField({ label, chosen, options, choose }: ChoiceFieldProps) {
  return (
    <label class="field">
      {label}
      <select onChange={({ currentTarget: { value } }) => choose(value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
