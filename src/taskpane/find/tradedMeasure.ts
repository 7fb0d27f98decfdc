import { findTexts } from '../../locales/find';
import { measureName } from '../../locales/measures';
import type { Language } from '../../locales/messages';
import type { Observation } from '../../model/observation';
import { session } from '../../session';

/** The measure of a figure, and where the goods go if it is to one market. @example 'kim ngạch sang Hoa Kỳ' */
export function tradedMeasure({ measure, subject, partner }: Observation, language: Language): string {
  const { catalogue } = session;
  const name = measureName(measure, catalogue.subject(subject), language);
  return partner === undefined
    ? name
    : `${name} ${findTexts[language].toMarket(catalogue.subject(partner).name[language])}`;
}
