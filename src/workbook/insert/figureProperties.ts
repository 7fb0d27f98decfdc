import type { Observation } from '../../model/observation';
import { placeOf } from '../../catalogue/place';
import { printedForm } from '../../locales/printedForm';
import type { Context } from '../../tables/table';

/** By names in the user's language: what `=E7.Status` asks for. */
export type Properties = Readonly<Record<string, string>>;

/** @example propertiesOf(riceValue, context)['Tình trạng'] // 'mục tiêu' */
export function propertiesOf(figure: Observation, context: Context): Properties {
  const { language, columns, datasetFields, statuses } = context.messages;
  const { dataset, publisher, status, period } = figure;
  return {
    [columns.printed]: printedForm(figure, context.messages),
    [columns.status]: statuses[status],
    [columns.period]: period,
    [capitalised(datasetFields.publisher)]: publisher.name[language],
    [columns.dataset]: dataset.id,
    [columns.place]: placeOf(figure, context.catalogue, language),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
