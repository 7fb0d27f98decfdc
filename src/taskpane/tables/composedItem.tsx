import { tablesPaneTexts } from '../../locales/tablesPane';
import type { Shell } from '../view';
import type { Composed, Field } from './composed';
import { InsertButtons } from './insertButtons';
import { TableChoices } from './tableChoices';
import type { TablesActions, TablesState } from './tableList';

type ComposedItemProps = {
  readonly table: Composed;
  readonly state: TablesState;
  readonly actions: TablesActions;
  readonly shell: Shell;
};

/** A table with fields for what it is of. */
export function ComposedItem({ table, state, actions, shell }: ComposedItemProps) {
  const { key, kind, dataset, fields, facts, id, title } = table;
  const texts = tablesPaneTexts[shell.language];
  return (
    <li class="entry">
      <h3>{dataset === undefined ? texts.titles[kind] : `${texts.titles[kind]}: ${dataset}`}</h3>
      <p class="facts">{facts}</p>
      <p class="about">{texts.about[kind]}</p>
      {fields.map((field) => (
        <Choice
          key={field.name}
          field={field}
          label={texts.fields[field.name]}
          choose={(value) => actions.compose(key, field.name, value)}
        />
      ))}
      <TableChoices entry={key} id={id} title={title} state={state} actions={actions} shell={shell} />
      <InsertButtons id={id} title={title} actions={actions} shell={shell} />
    </li>
  );
}

type ChoiceProps = {
  readonly field: Field;
  readonly label: string;
  readonly choose: (value: string) => void;
};

function Choice({ field: { chosen, groups }, label, choose }: ChoiceProps) {
  const options = (of: Field['groups'][number]) =>
    of.options.map(({ value, label: name }) => (
      <option key={value} value={value} selected={value === chosen}>
        {name}
      </option>
    ));
  return (
    <label class="field">
      {label}
      <select onChange={({ currentTarget: { value } }) => choose(value)}>
        {groups.map((group) =>
          groups.length === 1 ? (
            options(group)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
