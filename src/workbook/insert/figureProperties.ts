import { formOf, notesOf } from '../../model/observation';
import type { Observation } from '../../model/observation';
import { placeOf } from '../../catalogue/place';
import { capitalised } from '../../locales/phrases';
import { printedForm } from '../../locales/printedForm';
import type { Context } from '../../tables/table';

/** By names in the user's language: what `=E7.Status` asks for. */
export type Properties = Readonly<Record<string, string>>;

/** @example propertiesOf(riceValue, context)['Tình trạng'] // 'mục tiêu' */
export function propertiesOf(figure: Observation, context: Context): Properties {
  const { language, columns, datasetFields, statuses } = context.messages;
  const { dataset, publisher, status, period } = figure;
  const note = notesOf(figure, language);
  return {
    // Only what is printed is a quotation of the publisher.
    [columns[formOf(figure)]]: printedForm(figure, context.messages),
    [columns.status]: statuses[status],
    [columns.period]: period,
    [capitalised(datasetFields.publisher)]: publisher.name[language],
    [columns.dataset]: dataset.title[language],
    [columns.place]: placeOf(figure, context.catalogue, language),
    ...(note === undefined ? {} : { [columns.note]: note }),
  };
}
