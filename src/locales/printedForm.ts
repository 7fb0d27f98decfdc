import { formatOf, formOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { plainNumber, readingIn } from '../model/printedNumber';
import type { Language, Messages } from './messages';
import { numberIn } from './numbers';
import { quote } from './phrases';
import { unitName } from './units';

/**
 * A number as its document prints it, with its reading where the other language would read another number. What was
 * rounded when its dataset was made, or follows from printed figures, is no quotation: it is written as the language
 * writes numbers.
 * @example quotedNumber(riceValue, 'en') // '“1.211” (= 1,211)'
 * @example quotedNumber(riceValue, 'vi') // '“1.211”'
 * @example quotedNumber(riceValueOfFao, 'vi') // '1.275,9'
 */
function quotedNumber(figure: Observation, language: Language): string {
  const { printed, decimals } = figure;
  if (formOf(figure) !== 'printed') {
    return numberIn(Number(plainNumber(printed, formatOf(figure))), language, { decimals });
  }
  const reading = readingIn(printed, formatOf(figure), language);
  return quote(printed) + (reading === undefined ? '' : ` (= ${reading})`);
}

/**
 * A figure as its document prints it, with qualifier and unit.
 * @example printedForm(shareOfEurope, vi) // 'trên “20” %'
 */
export function printedForm(figure: Observation, messages: Messages): string {
  const { qualifier, printedUnit, unit } = figure;
  const before = qualifier === undefined ? '' : `${messages.qualifiers[qualifier]} `;
  return `${before}${quotedNumber(figure, messages.language)} ${unitName(printedUnit ?? unit, messages)}`;
}
