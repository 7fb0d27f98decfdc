import type { Catalogue } from '../catalogue/catalogue';
import { formOf, notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import type { Messages } from '../locales/messages';
import { printedForm } from '../locales/printedForm';

/** Where one printed figure comes from, as `SOURCE` says it. */
export function sourceLine(figure: Observation, catalogue: Catalogue, messages: Messages): string {
  const { dataset, publisher, locator, status, period, base, partner } = figure;
  return messages.source({
    publisher: publisher.name[messages.language],
    dataset: dataset.title[messages.language],
    market: partner === undefined ? undefined : catalogue.subject(partner).name[messages.language],
    place: placeOf(figure, catalogue, messages.language),
    line: locator.line,
    printed: printedForm(figure, messages),
    form: formOf(figure),
    status: messages.statuses[status],
    period,
    base,
    note: notesOf(figure, messages.language),
  });
}
