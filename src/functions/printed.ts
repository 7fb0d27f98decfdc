// Functions that return what the document prints.

import { ifThere } from '../catalogue/problem';
import { share } from '../indicators/share';
import { quantityOf } from '../tables/table';
import type { Observation } from '../model/observation';
import { askedFrom, exportedFrom, publisherFrom, subjectFrom } from './arguments';
import { session } from '../session';
import { currentHost } from './host';
import { answerEach } from './runner';
import type { Input } from './runner';
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
    const subject = subjectFrom(name);
    const asked = askedFrom({ subject }, measureName, periodName);
    return quantityOf(session.catalogue.target(subject, asked.measure, asked.period));
  });
}

/**
 * Actual or preliminary figure that the document prints.
 * @customfunction ACTUAL
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param period Year, or a period such as "2001-2005". Default: the newest year.
 * @param measure What to return: value, share, growth, count… Default: the main measure.
 * @param publisher Who published the figure. Default: the document, then whoever counts as it does; other definitions only when named.
 * @param market Country or group of countries that the goods go to. Default: all markets.
 * @returns The figure, in the shape of the range.
 * @example ACTUAL("Châu Phi",2005) = 681
 */
export function actual(
  subject: unknown[][],
  period?: unknown[][],
  measure?: unknown[][],
  publisher?: unknown[][],
  market?: unknown[][],
): unknown[][] {
  return answerEach([subject, period, measure, publisher, market], (name, when, what, by, to) => {
    const exported = exportedFrom(name, to);
    const asked = askedFrom(exported, what, when);
    return quantityOf(
      session.catalogue.result(
        exported.subject,
        asked.measure,
        asked.period,
        publisherFrom(by),
        exported.market,
      ),
    );
  });
}

/**
 * Unit of a figure, in the language of Excel.
 * @customfunction UNIT
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param measure Measure: value, quantity, index, share… Default: the main measure.
 * @param period Year, or a period such as "2001-2005". Default: the newest plan, otherwise the newest year.
 * @param publisher Who published the figure. Default: the document, then whoever counts as it does; other definitions only when named.
 * @param market Country or group of countries that the goods go to. Default: all markets.
 * @returns The unit, in the shape of the range.
 * @example UNIT("Gạo") = "triệu USD"
 */
export function unit(
  subject: unknown[][],
  measure?: unknown[][],
  period?: unknown[][],
  publisher?: unknown[][],
  market?: unknown[][],
): unknown[][] {
  const { messages } = currentHost();
  return answerEach([subject, measure, period, publisher, market], (name, ...options) => {
    const [figure] = figuresBehind(askedAbout(name, options));
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
 * @param market Country or group of countries that the goods go to. Default: all markets.
 * @returns One text for each figure, in the shape of the range; where the document prints the figure twice, both places.
 * @example SOURCE("Gạo") = "Bộ Thương mại · Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005 · bảng, dòng 2 (dòng nguồn 33) · nguyên văn: “1.211” triệu USD · mục tiêu 2006"
 */
export function source(
  subject: unknown[][],
  measure?: unknown[][],
  period?: unknown[][],
  publisher?: unknown[][],
  market?: unknown[][],
): unknown[][] {
  const { messages } = currentHost();
  return answerEach([subject, measure, period, publisher, market], (name, ...options) => {
    const asked = askedAbout(name, options);
    const lines = (figures: readonly Observation[]) =>
      figures.map((figure) => sourceLine(figure, session.catalogue, messages)).join('; ');
    const computed = shareBehind(asked);
    return computed === undefined ? lines(figuresBehind(asked)) : messages.computedFrom(lines(computed));
  });
}

type Asked = ReturnType<typeof askedAbout>;

/** @param options measure, period, publisher and market */
function askedAbout(name: string, [what, when, by, to]: readonly Input[]) {
  const exported = exportedFrom(name, to);
  return { ...exported, ...askedFrom(exported, what, when), publisher: publisherFrom(by) };
}

function figuresBehind({ subject, measure, period, publisher, market }: Asked): readonly Observation[] {
  return session.catalogue.figuresBehind(subject, measure, period, publisher, market);
}

/** The figures of a share that nobody states and that SHARE computes; `undefined` for everything else. */
function shareBehind({ subject, measure, period, publisher, market }: Asked) {
  const { catalogue } = session;
  const isStated = () =>
    ifThere(() => catalogue.figuresBehind(subject, measure, period, publisher, market)) !== undefined;
  if (measure !== 'share' || period === undefined || publisher !== undefined || isStated()) return undefined;
  return ifThere(() => share.compute(catalogue, subject, { period, market }).inputs);
}
