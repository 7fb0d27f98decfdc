// Functions that return what the document prints.

import { quantityOf } from '../tables/table';
import { askedFrom, publisherFrom, subjectFrom } from './arguments';
import { session } from '../session';
import { currentHost } from './host';
import { answerEach } from './runner';
import { sourceLine } from './sourceLine';
import { unitName } from '../locales/units';

/**
 * Target that the document prints. Value in million USD, quantity in thousand tonnes, ratios as fractions.
 * @customfunction TARGET
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param measure What to return: value, quantity, index, share… Default: the main measure, mostly value.
 * @param period Year, or a period such as "2001-2005". Default: the year of the newest plan.
 * @returns The target, in the shape of the range.
 * @example TARGET("Gạo") = 1211
 */
export function target(subject: unknown[][], measure?: unknown[][], period?: unknown[][]): unknown[][] {
  return answerEach([subject, measure, period], (name, measureName, periodName) => {
    const found = subjectFrom(name);
    const asked = askedFrom(found, measureName, periodName);
    return quantityOf(session.catalogue.target(found, asked.measure, asked.period));
  });
}

/**
 * Actual or preliminary figure that the document prints.
 * @customfunction ACTUAL
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param period Year, or a period such as "2001-2005". Default: the newest year.
 * @param measure What to return: value, share, growth, count… Default: the main measure.
 * @param publisher Who published the figure. Default: the document, then whoever counts as it does; other definitions only when named.
 * @returns The figure, in the shape of the range.
 * @example ACTUAL("Châu Phi",2005) = 681
 */
export function actual(
  subject: unknown[][],
  period?: unknown[][],
  measure?: unknown[][],
  publisher?: unknown[][],
): unknown[][] {
  return answerEach([subject, period, measure, publisher], (name, periodName, measureName, by) => {
    const found = subjectFrom(name);
    const asked = askedFrom(found, measureName, periodName);
    return quantityOf(session.catalogue.result(found, asked.measure, asked.period, publisherFrom(by)));
  });
}

/**
 * Unit of a figure, in the language of Excel.
 * @customfunction UNIT
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param measure Measure: value, quantity, index, share… Default: the main measure.
 * @param period Year, or a period such as "2001-2005". Default: the newest plan, otherwise the newest year.
 * @returns The unit, in the shape of the range.
 * @example UNIT("Gạo") = "triệu USD"
 */
export function unit(subject: unknown[][], measure?: unknown[][], period?: unknown[][]): unknown[][] {
  const { messages } = currentHost();
  return answerEach([subject, measure, period], (name, measureName, periodName) => {
    const found = subjectFrom(name);
    const asked = askedFrom(found, measureName, periodName);
    const [figure] = session.catalogue.figuresBehind(found, asked.measure, asked.period);
    return figure && unitName(figure.unit, messages);
  });
}

/**
 * Where a figure comes from: publisher, dataset, place in the document, printed form, status.
 * @customfunction SOURCE
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param measure Measure: value, quantity, index, share… Default: the main measure.
 * @param period Year, or a period such as "2001-2005". Default: the newest plan, otherwise the newest year.
 * @param publisher Who published the figure. Default: the document, then whoever counts as it does; other definitions only when named.
 * @returns One text for each figure, in the shape of the range; where the document prints the figure twice, both places.
 * @example SOURCE("Gạo") = "Bộ Thương mại · 2006-plan · bảng, dòng 2 (dòng nguồn 33) · nguyên văn: “1.211” triệu USD · mục tiêu 2006"
 */
export function source(
  subject: unknown[][],
  measure?: unknown[][],
  period?: unknown[][],
  publisher?: unknown[][],
): unknown[][] {
  const { messages } = currentHost();
  return answerEach([subject, measure, period, publisher], (name, measureName, periodName, by) => {
    const found = subjectFrom(name);
    const asked = askedFrom(found, measureName, periodName);
    return session.catalogue
      .figuresBehind(found, asked.measure, asked.period, publisherFrom(by))
      .map((figure) => sourceLine(figure, session.catalogue, messages))
      .join('; ');
  });
}
