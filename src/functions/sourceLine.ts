import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import type { Messages } from '../locales/messages';

/** Where one printed figure comes from, as `SOURCE` says it. */
export function sourceLine(figure: Observation, catalogue: Catalogue, messages: Messages): string {
  const { dataset, publisher, locator, printed, printedUnit, unit, qualifier, status, period, note } = figure;
  return messages.source({
    publisher: publisher.name[messages.language],
    dataset: dataset.id,
    place: placeOf(figure, catalogue, messages.language),
    line: locator.line,
    printed,
    unit: messages.units[printedUnit ?? unit],
    qualifier: qualifier && messages.qualifiers[qualifier],
    status: messages.statuses[status],
    period,
    note: note === undefined ? undefined : dataset.notes[note]?.[messages.language],
  });
}
