import type { Catalogue } from '../catalogue/catalogue';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import type { Messages } from '../locales/messages';
import { unitName } from '../locales/units';

/** Where one printed figure comes from, as `SOURCE` says it. */
export function sourceLine(figure: Observation, catalogue: Catalogue, messages: Messages): string {
  const { dataset, publisher, locator, printed, printedUnit, unit, qualifier, status, period } = figure;
  return messages.source({
    publisher: publisher.name[messages.language],
    dataset: dataset.id,
    place: placeOf(figure, catalogue, messages.language),
    line: locator.line,
    printed,
    unit: unitName(printedUnit ?? unit, messages),
    qualifier: qualifier && messages.qualifiers[qualifier],
    status: messages.statuses[status],
    period,
    note: notesOf(figure, messages.language),
  });
}
