import { formulaOf, periodArgument } from '../../model/formulaText';
import type { Subject } from '../../model/schema';
import { measureName } from '../measures';
import type { TradeTexts } from '../trade';
import { quote, quoteEach, shorten } from '../phrases';
import { periodName } from './periods';

export const tradeTexts: TradeTexts = {
  frequencies: {
    year: 'từng năm',
    'half-year': 'từng nửa năm',
    quarter: 'từng quý',
    month: 'từng tháng',
    'half-month': 'từng nửa tháng',
  },
  notAMarket: ({ text, subject }) =>
    `${quote(shorten(text))} không phải là thị trường mà là ${quote(subject.name.vi)}. Hãy ghi tên một nước hoặc khối nước, ví dụ "Hoa Kỳ".`,
  marketOfMarket: ({ subject, market }) =>
    `${quote(subject.name.vi)} cũng là thị trường nên không có xuất khẩu sang ${quote(market.name.vi)}. Hãy ghi một mặt hàng hoặc tổng số ở tham số đầu, hoặc bỏ trống thị trường.`,
  marketMissing: ({ subject }) =>
    `Để so ${quote(subject.name.vi)} giữa các thị trường, hãy ghi một thị trường ở tham số cuối.`,
  rankUnsure: ({ subject, larger }) =>
    `${quote(larger.name.vi)} lớn hơn ${quote(subject.name.vi)} nhưng không rõ có phải là một nước hay không, nên không xếp hạng chắc chắn được.`,
  noYearlyRate: ({ subject, market, from, to }) =>
    `Từ ${from} đến ${to} không tròn số năm nên tốc độ bình quân năm của ${quote(subject.name.vi)} sẽ lẫn yếu tố mùa vụ. Hãy chọn các năm hoặc cùng kỳ của hai năm; muốn biết thay đổi giữa hai kỳ: ${formulaOf({ id: 'GROWTH', args: [subject.name.vi, periodArgument(from), periodArgument(to), ...nameOf(market)] })}.`,
  noTrade: ({ subject, market, wanted: { measure, period }, publisher }) =>
    `${publisher?.name.vi ?? 'Các số liệu này'} không nêu ${measureName(measure, subject, 'vi')}${period === undefined ? '' : ` ${periodName(period)}`} của ${quote(subject.name.vi)} xuất sang ${quote(market.name.vi)}.`,
  statedOfTrade: (offers) => `Các số liệu được nêu: ${offers}.`,
  beside: ({ of, figure, isMain }, printed) =>
    `${of.kind === 'market' ? `Xuất khẩu mọi mặt hàng sang ${quote(of.name.vi)}` : `${quote(of.name.vi)} xuất sang mọi thị trường`}: ${printed}, công thức ${formulaOf(
      {
        id: 'ACTUAL',
        args: [of.name.vi, periodArgument(figure.period), ...(isMain ? [] : [figure.measure])],
      },
    )}.`,
  computedFrom: (lines) => `số tự tính từ: ${lines}`,
  frequencyUnknown: ({ text, frequencies }) =>
    `Không có tần suất ${quote(shorten(text))}. Hãy chọn: ${quoteEach(frequencies)}.`,
  noSeries: ({ subject, market, measure, frequency, publisher, from, to }) =>
    `Không có số liệu ${frequency === undefined ? '' : `${tradeTexts.frequencies[frequency]} `}về ${measureName(measure, subject, 'vi')} của ${quote(subject.name.vi)}${toMarket(market)}` +
    (publisher === undefined ? '' : ` do ${publisher.name.vi} công bố`) +
    (from === undefined ? '' : ` từ ${periodName(from)}`) +
    (to === undefined ? '' : ` đến ${periodName(to)}`) +
    '.',
  statedOfSeries: (offers) => `Các kết quả được nêu: ${offers}.`,
};

function nameOf(market: Subject | undefined): string[] {
  return market === undefined ? [] : [market.name.vi];
}

function toMarket(market: Subject | undefined): string {
  return market === undefined ? '' : ` xuất sang ${quote(market.name.vi)}`;
}
