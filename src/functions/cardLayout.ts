import { numberFormatOf } from '../model/numberFormat';
import type { Field, Section } from './cardField';

/**
 * Fields as Excel takes them. A card shows the name of a property first and its sublabel small below it; formulas
 * hold the name. So each field is there twice: under its permanent key, which `=A1.growth` asks for and the card leaves
 * out, and under its label in the language of the reader, with the key for formulas below it.
 * https://learn.microsoft.com/javascript/api/excel/excel.cellvaluepropertymetadata
 */
export function layOutFields(heading: readonly Field[], sections: readonly Section[]): CardLayout {
  const fields = [...heading, ...sections.flatMap((section) => section.fields)];
  const taken = new Set(fields.map(({ key }) => key.toLowerCase()));
  const shown = sections.map(({ title, collapsed, fields: those }) => ({
    title,
    collapsed,
    named: those.map((field): [string, Property] => {
      const name = nameFor(field, taken);
      return [
        name,
        { ...valueOf(field), propertyMetadata: { sublabel: field.key, excludeFrom: forReaders } },
      ];
    }),
  }));
  return {
    properties: Object.fromEntries([
      ...fields.map((field) => [
        field.key,
        { ...valueOf(field), propertyMetadata: { excludeFrom: forFormulas } },
      ]),
      ...shown.flatMap(({ named }) => named),
    ]) as Record<string, Property>,
    sections: shown.map(({ title, collapsed, named }) => ({
      layout: 'List',
      ...(title === undefined ? {} : { title }),
      ...(collapsed === true ? { collapsible: true, collapsed } : {}),
      properties: named.map(([name]) => name),
    })),
  };
}

type CardLayout = {
  readonly properties: Record<string, Property>;
  readonly sections: Excel.CardLayoutSection[];
};

/** What is read in the card is not offered while a formula is typed, and the other way round. */
const forReaders = { autoComplete: true, calcCompare: true };
const forFormulas = { cardView: true };

/** Names of properties differ by more than their case: from each other, and from the keys for formulas. */
function nameFor({ label }: Field, taken: Set<string>): string {
  let name = label;
  for (let count = 1; taken.has(name.toLowerCase()); count += 1) {
    name = count === 1 ? `${label}:` : `${label} ${String(count)}:`;
  }
  taken.add(name.toLowerCase());
  return name;
}

/**
 * Formatted numbers are deprecated since ExcelApi 1.19 in favour of Double with a format, but hosts with data types of
 * before (CustomFunctionsRuntime 1.4) know only these.
 */
type Value =
  | { type: 'String'; basicType: 'String'; basicValue: string }
  | { type: 'FormattedNumber'; basicType: 'Double'; basicValue: number; numberFormat: string };
type Property = Value & { readonly propertyMetadata: Excel.CellValuePropertyMetadata };

function valueOf({ content }: Field): Value {
  if (typeof content === 'string') return { type: 'String', basicType: 'String', basicValue: content };
  return {
    type: 'FormattedNumber',
    basicType: 'Double',
    basicValue: content.number,
    numberFormat: numberFormatOf(content),
  };
}
