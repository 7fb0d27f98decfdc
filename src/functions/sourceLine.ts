import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../catalogue/observation';
import { placeOf } from '../catalogue/place';
import type { Messages } from '../locales/messages';

/** Where one printed figure comes from, as `SOURCE` says it. */
export function sourceLine(figure: Observation, catalogue: Catalogue, messages: Messages): string {
  const { edition, publisher, locator, printed, printedUnit, unit, qualifier, status, period, note } = figure;
  return messages.source({
    publisher: publisher.name[messages.language],
    edition: edition.id,
    place: placeOf(figure, catalogue, messages.language),
    line: locator.line,
    printed,
    unit: messages.units[printedUnit ?? unit],
    qualifier: qualifier && messages.qualifiers[qualifier],
    status: messages.statuses[status],
    period,
    note: note === undefined ? undefined : edition.notes[note]?.[messages.language],
  });
}
