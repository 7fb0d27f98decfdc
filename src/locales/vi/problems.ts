import { formulaOf, periodArgument } from '../../model/formulaText';
import { notesOf } from '../../model/observation';
import type { Observation } from '../../model/observation';
import type { Period } from '../../model/period';
import type { Measure, Publisher, Subject } from '../../model/schema';
import type { StatedBeside } from '../../catalogue/figureProblem';
import { measureName } from '../measures';
import { figureIn, numberIn, percentIn } from '../numbers';
import { offered, offeredFormula, offeredInstead, printedShare, typedPeriods } from '../offers';
import { periodName } from '../periods';
import { either, list, quote, quoteEach, shorten } from '../phrases';
import type { ProblemSentences } from '../problems';
import { unitName } from '../units';
import { vi } from './messages';

export const problemSentences: ProblemSentences = {
  'subject-missing': () => 'Chưa có tên. Hãy nhập tên mặt hàng, nhóm hàng hoặc thị trường, ví dụ "Gạo".',
  'subject-unknown': ({ text, nearest }) =>
    `Văn bản không có ${quote(shorten(text))}. ` +
    (nearest.length > 0
      ? `Có phải bạn muốn: ${quoteEach(nearest)}?`
      : 'Xem các tên có thể dùng: =VNEXPORT.ITEMS() hoặc =VNEXPORT.TABLE("figures").'),
  'subject-ambiguous': ({ text, subjects }) =>
    `${quote(shorten(text))} có thể là: ${names(subjects)}. Hãy viết rõ một trong các tên này.`,
  'subject-misnamed': (detail) =>
    `${vi.misfit(detail)}. ` +
    (detail.offers.length > 0
      ? `Nếu muốn lấy số liệu này, hãy viết: ${names(detail.offers)}.`
      : 'Không có số liệu nào mang tên này; xem =VNEXPORT.ITEMS().'),
  'subject-in-old-encoding': ({ text, encoding, decoded, subjects }) =>
    `${quote(shorten(text))} có vẻ là chữ gõ bằng bảng mã ${encoding} (${quote(shorten(decoded))}). ` +
    (subjects.length > 0
      ? `Hãy chuyển sang Unicode, hoặc viết: ${names(subjects)}.`
      : 'Hãy chuyển sang Unicode rồi thử lại.'),
  'measure-unknown': ({ text, subject, measures, instead = [] }) =>
    `Không có chỉ tiêu ${quote(shorten(text))}. Với ${title(subject)}, hãy chọn: ${quoteEach(measures.map((code) => nameOf(code, subject)))}.` +
    offeredInstead(instead, subject, vi),
  'no-total': () =>
    'Không có bộ số liệu nào nêu tổng kim ngạch nên không tính được theo tổng. Hãy chọn đối tượng để so, ví dụ "group" (nhóm hàng).',
  'table-empty': ({ table }) =>
    `Bảng ${quote(table)} chưa có dòng nào: các bộ số liệu đang dùng không nêu số liệu cho bảng này.`,
  'period-unknown': ({ text, newest }) =>
    `Không hiểu kỳ ${quote(shorten(text))}. Hãy viết rõ năm hoặc tháng, ví dụ ${either(typedPeriods(newest), 'hay')}, hoặc giai đoạn trong dấu nháy, ví dụ "2001-2005".`,
  'period-missing': () =>
    'Hãy ghi kỳ đầu (là kỳ gốc) và kỳ cuối, ví dụ 2000 và 2005 cho tăng trưởng của giai đoạn 2001-2005; GROWTH và CHANGE cũng nhận một kỳ, so với cùng kỳ năm trước.',
  'periods-differ': ({ one, other }) =>
    `Hai kỳ khác nhau: ${periodName(one, 'vi')} trong tên chỉ tiêu và ${periodName(other, 'vi')} ở tham số kỳ. Hãy chỉ ghi một kỳ.`,
  'periods-not-taken': ({ answeredBy, functions }) =>
    `Cận của ${answeredBy} không tính theo kỳ. Hãy bỏ trống kỳ, hoặc dùng ${either(functions, 'hay')}.`,
  'one-period-taken': ({ answeredBy, periods: [one, other] }) =>
    `Cận của ${answeredBy} chỉ tính theo một kỳ. Hãy chỉ ghi ${one} hoặc ${other}.`,
  'periods-not-in-order': ({ from, to }) =>
    `Kỳ đầu (${from}) phải trước kỳ cuối (${to}). Hãy đổi chỗ hoặc chọn kỳ khác.`,
  'periods-not-alike': ({ from, to }) =>
    `${from} và ${to} không dài bằng nhau nên không so sánh được. Hãy chọn hai kỳ dài bằng nhau.`,
  'publisher-unknown': ({ text, publishers }) =>
    `Không có cơ quan công bố ${quote(shorten(text))}. Hãy chọn: ${list(publishers.map(({ code, name }) => `${quote(code)} (${name.vi})`))}.`,
  'group-unknown': ({ text, groups }) =>
    `${quote(shorten(text))} không phải là nhóm hàng. Hãy chọn: ${names(groups)}.`,
  'group-without-items': ({ group }) => `Văn bản không nêu mặt hàng nào trong nhóm ${quote(group.name.vi)}.`,
  'field-unknown': ({ text, fields }) =>
    `Không có mục ${quote(shorten(text))}. Hãy chọn: ${quoteEach(fields)}.`,
  'table-unknown': ({ text, tables }) =>
    `Không có bảng ${quote(shorten(text))}. Hãy chọn: ${quoteEach(tables)}.`,
  'check-scope-missing': ({ choices }) =>
    'Phạm vi đối chiếu đang trống. Muốn xem tất cả: =VNEXPORT.CHECKS(). ' +
    `Hoặc chọn: ${quoteEach(choices)}, hoặc tên một mặt hàng, nhóm hàng, thị trường.`,
  'check-scope-unknown': ({ text, choices, nearest }) =>
    `Không có phạm vi đối chiếu ${quote(shorten(text))}. ` +
    (nearest.length > 0 ? `Có phải bạn muốn: ${quoteEach(nearest)}? ` : '') +
    `Hãy chọn: ${quoteEach(choices)}, hoặc tên một mặt hàng, nhóm hàng, thị trường.`,
  'flag-unknown': ({ text }) => `${quote(shorten(text))} không phải là TRUE hoặc FALSE.`,
  'among-unknown': ({ text }) =>
    `Không hiểu phạm vi ${quote(shorten(text))}. Hãy viết "total" (mọi mặt hàng), "group" (trong nhóm) hoặc "markets" (trong các thị trường).`,
  'search-missing': () => 'Chưa có từ để tìm. Hãy nhập tên, chỉ tiêu hoặc năm, ví dụ "gạo 2006".',
  'search-without-match': ({ text, unknown, nearest, formula }) =>
    (unknown === undefined
      ? `Không có số liệu nào khớp mọi từ trong ${quote(shorten(text))}. `
      : `${quote(shorten(unknown))} không có trong các số liệu này${unknown === text ? '' : ` (tìm ${quote(shorten(text))})`}. `) +
    (nearest.length > 0
      ? `Có phải bạn muốn: ${quoteEach(nearest)}?`
      : formula === undefined
        ? 'Hãy thử từ khác, ví dụ "gạo", "châu phi 2005"; xem mọi tên: =VNEXPORT.TABLE("figures").'
        : `Muốn xếp hạng, hãy dùng: ${formula}.`),
  'argument-error': ({ error }) =>
    `Một ô trong tham số đang báo lỗi ${error}. Hãy sửa ô đó, rồi công thức tự tính lại.`,
  'ranges-not-alike': () => 'Các vùng không cùng kích thước. Hãy chọn các vùng có cùng số hàng, số cột.',
  'names-not-in-column': () =>
    'Mỗi tên có hai cận nằm cạnh nhau. Hãy đặt các tên trong một cột, từ trên xuống.',
  'function-missing': ({ functions }) => `Chưa có tên hàm. Hãy chọn một trong: ${quoteEach(functions)}.`,
  'function-unknown': ({ text, functions }) =>
    `Không có cận cho hàm ${quote(shorten(text))}. Hãy chọn một trong: ${quoteEach(functions)}.`,
  'no-target': ({ subject, wanted, offers, instead }) =>
    `Văn bản không nêu mục tiêu ${nameOf(wanted.measure, subject)} ${periodName(wanted.period, 'vi')} của ${title(subject)}.` +
    (offers.length > 0 ? ` Các mục tiêu được nêu: ${offered(offers, subject, 'vi')}.` : '') +
    offeredInstead(instead, subject, vi),
  'no-result': ({ subject, wanted, publisher, offers, instead }) =>
    `${publisher?.name.vi ?? 'Các bộ số liệu'} không nêu kết quả ${wantedName(wanted, subject)} của ${title(subject)}${publisher === undefined && instead.some(({ kind }) => kind === 'other-definition') ? ' theo định nghĩa của văn bản' : ''}.` +
    (offers.length > 0 ? ` Các kết quả được nêu: ${offered(offers, subject, 'vi')}.` : '') +
    offeredInstead(instead, subject, vi),
  'not-a-market': ({ text, subject }) =>
    `${quote(shorten(text))} không phải là thị trường mà là ${quote(subject.name.vi)}. Hãy ghi tên một nước hoặc khối nước, ví dụ "Hoa Kỳ".`,
  'market-of-market': ({ subject, market }) =>
    `${quote(subject.name.vi)} cũng là thị trường nên không có xuất khẩu sang ${quote(market.name.vi)}. Hãy ghi một mặt hàng hoặc tổng số ở tham số đầu, hoặc bỏ trống thị trường.`,
  'market-missing': ({ subject }) =>
    `Để so ${quote(subject.name.vi)} giữa các thị trường, hãy ghi một thị trường ở tham số cuối.`,
  'rank-unsure': ({ subject, larger }) =>
    `${quote(larger.name.vi)} lớn hơn ${quote(subject.name.vi)} nhưng không rõ có phải là một nước hay không, nên không xếp hạng chắc chắn được.`,
  'no-yearly-rate': ({ subject, market, from, to }) =>
    `Từ ${periodName(from, 'vi')} đến ${periodName(to, 'vi')} không tròn số năm nên tốc độ bình quân năm của ${quote(subject.name.vi)} sẽ lẫn yếu tố mùa vụ. Hãy chọn các năm hoặc cùng kỳ của hai năm; muốn biết thay đổi giữa hai kỳ: ${formulaOf({ id: 'GROWTH', args: [subject.name.vi, periodArgument(from), periodArgument(to), ...marketArgument(market)] })}.`,
  'no-trade': ({ subject, market, wanted: { measure, period }, publisher, offers, beside }) =>
    `${publisher?.name.vi ?? 'Các số liệu này'} không nêu ${measureName(measure, subject, 'vi')}${period === undefined ? '' : ` ${periodName(period, 'vi')}`} của ${quote(subject.name.vi)} xuất sang ${quote(market.name.vi)}.` +
    (offers.length > 0
      ? ` Các số liệu được nêu: ${offered(offers, subject, 'vi')}.`
      : beside.map((one) => ` ${besides(one)}`).join('')),
  'frequency-unknown': ({ text, frequencies }) =>
    `Không có tần suất ${quote(shorten(text))}. Hãy chọn: ${quoteEach(frequencies)}.`,
  'no-series': ({ subject, market, measure, frequency, publisher, from, to, offers }) =>
    `Không có số liệu ${frequency === undefined ? '' : `${vi.frequencies[frequency]} `}về ${measureName(measure, subject, 'vi')} của ${quote(subject.name.vi)}${toMarket(market)}` +
    (publisher === undefined ? '' : ` do ${publisher.name.vi} công bố`) +
    (from === undefined ? '' : ` từ ${periodName(from, 'vi')}`) +
    (to === undefined ? '' : ` đến ${periodName(to, 'vi')}`) +
    '.' +
    (offers.length > 0 ? ` Các kết quả được nêu: ${offered(offers, subject, 'vi')}.` : ''),
  'no-figure': ({ subject, wanted, publisher, offers, instead }) =>
    `${publisher?.name.vi ?? 'Văn bản'} không nêu ${wantedName(wanted, subject)} của ${title(subject)}.` +
    (offers.length > 0
      ? ` Các số liệu được nêu: ${offered(offers, subject, 'vi')}.`
      : instead.length > 0
        ? ''
        : ' Văn bản chỉ nêu tên, không có số liệu.') +
    offeredInstead(instead, subject, vi),
  'target-is-range': ({ subject, wanted, low, high, answeredBy }) =>
    `Mục tiêu ${nameOf(wanted.measure, subject)} ${periodName(wanted.period, 'vi')} của ${title(subject)} là một khoảng. ` +
    `Hãy lấy ${nameOf(low, subject)}: ${offeredFormula(answeredBy, [low], subject, 'vi')}, ` +
    `hoặc ${nameOf(high, subject)}: ${offeredFormula(answeredBy, [high], subject, 'vi')}.`,
  'no-index': ({ subject, instead }) =>
    `Văn bản không nêu chỉ số của ${title(subject)} nên không suy ra được năm gốc.` +
    (instead.length > 0
      ? offeredInstead(instead, subject, vi)
      : ' Các đối tượng có chỉ số: xem =VNEXPORT.TABLE("targets").'),
  'publishers-differ': ({ subjects, one, other }) =>
    'Không có cơ quan nào công bố cả hai số liệu: ' +
    `${byPublisher(subjects[0], one)} và ${byPublisher(subjects[1], other)}. ` +
    'Mỗi cơ quan có định nghĩa riêng; nếu vẫn muốn so sánh, hãy tự tính từ hai ô VNEXPORT.ACTUAL.',
  'no-attainment': ({ subject, wanted, comparable }) =>
    `Chưa có kết quả ${wantedName(wanted, subject)} nào được công bố cho ${title(subject)} để so với mục tiêu. ` +
    (comparable.length > 0
      ? `Đối tượng có kết quả: ${names(comparable)}.`
      : 'Các đối tượng có cả mục tiêu và kết quả: xem =VNEXPORT.TABLE("attainment").'),
  'not-computable': ({ subject, inputs }) =>
    `Không tính được cho ${title(subject)} từ ` +
    `${list(inputs.map((input) => `${byPublisher(input.of, input)}: ${quote(input.printed)}`))}. ` +
    'Số chia phải lớn hơn 0 và kết quả phải là một số hữu hạn. Hãy chọn đối tượng hoặc kỳ khác.',
  'growth-of-ratio': ({ subject, market, from, to, implied }) =>
    `Với ${title(subject)}, chỉ ${nameOf(from.measure, subject)} được nêu: ${figureIn(from, vi)} ${periodName(from.period, 'vi')}, ${figureIn(to, vi)} ${periodName(to.period, 'vi')}, tức là ${numberIn((to.number - from.number) * 100, 'vi', { decimals: 1, signed: true })} điểm phần trăm. Đó không phải là tăng trưởng. ` +
    (implied === undefined
      ? ''
      : `Tính theo tổng kim ngạch đã nêu, kim ngạch thay đổi khoảng ${percentIn(implied, 'vi', { signed: true })}. `) +
    `Lấy số điểm phần trăm: ${formulaOf({ id: 'CHANGE', args: [subject.name.vi, ...[from, to].map(({ period }) => periodArgument(period)), ...(market === undefined ? [] : [market.name.vi])] })}.`,
  'series-breaks': ({ subject, at }) =>
    `Từ ${periodName(at.period, 'vi')}, ${title(subject)} được tính theo phạm vi khác` +
    `${noted(at)}: số liệu trước và sau không so được với nhau. ` +
    'Hãy chọn hai kỳ ở cùng một phía; VNEXPORT.ACTUAL trả về từng số liệu riêng.',
  'not-a-part': ({ subject, whole }) =>
    `${title(subject)} không phải là một phần của ${title(whole)} nên không có tỷ trọng. Tỷ trọng chỉ tính cho mặt hàng trong nhóm, nhóm hàng, khu vực hoặc thị trường trong tổng kim ngạch, nước trong châu lục.`,
  'share-printed-only': ({ subject, whole, printed, printedWhole }) =>
    `Không có cơ quan nào nêu cả kim ngạch của ${title(subject)} và của ${title(whole)} ${periodName(printed.period, 'vi')} nên không tính được tỷ trọng. ${printed.publisher.name.vi} nêu ` +
    (printedWhole === undefined
      ? `tỷ trọng ${figureIn(printed, vi)}: ${printedShare(printed, subject, 'vi')}.`
      : `tỷ trọng của hai bên trong tổng kim ngạch, ${figureIn(printed, vi)} và ${figureIn(printedWhole, vi)}: ${printedShare(printed, subject, 'vi')}, ${printedShare(printedWhole, whole, 'vi')}.`),
  'definitions-differ': ({ subject, target, result, growth, aims }) => {
    const definition = notesOf(result, 'vi', 'definition');
    return (
      `Mục tiêu và kết quả của ${title(subject)} ${periodName(target.period, 'vi')} theo hai định nghĩa khác nhau nên không chia cho nhau: ` +
      `mục tiêu ${figureIn(target, vi)} theo ${target.publisher.name.vi}, kết quả ${figureIn(result, vi)} theo ${result.publisher.name.vi}` +
      `${definition === undefined ? '' : ` (${definition})`}.` +
      (growth === undefined
        ? ''
        : ` So với ${periodName(growth.base, 'vi')}, kết quả đó thay đổi ${percentIn(growth.number, 'vi', { decimals: 1, signed: true })}` +
          (aims.length === 0
            ? '.'
            : `; mục tiêu là ${aims.map(({ number }) => percentIn(number, 'vi', { signed: true })).join(' đến ')}.`))
    );
  },
  'units-not-combined': ({ subject, units }) =>
    `Không tính được cho ${title(subject)}: các số liệu tính bằng ${quoteEach(units.map((unit) => unitName(unit, vi)))} không ghép được thành một đơn vị. Hãy chọn đối tượng khác.`,
  'units-not-alike': ({ subject, whole }) =>
    `${title(subject)} và ${title(whole)} không cùng đơn vị nên không tính được tỷ trọng. Hãy chọn đối tượng khác.`,
  'no-group': ({ subject }) => `${title(subject)} không nằm trong nhóm hàng nào. Hãy dùng "total".`,
  'no-rank': ({ subject, because }) =>
    title(subject) +
    {
      alone: ' không có đối tượng cùng loại để xếp hạng.',
      composite:
        ' là một nhóm, một tổng hoặc phần còn lại của nhiều đối tượng nên không xếp hạng cùng từng nước hay từng mặt hàng.',
      incomplete:
        ' chỉ có số của một nơi công bố không nêu đủ xuất khẩu của kỳ này nên xếp hạng sẽ gây hiểu nhầm.',
    }[because ?? 'alone'],
};

function title({ name, number }: Subject): string {
  return quote(name.vi) + (number === undefined ? '' : ` (dòng ${String(number)})`);
}

function names(subjects: readonly Subject[]): string {
  return quoteEach(subjects.map(({ name }) => name.vi));
}

function nameOf(measure: Measure, subject: Subject): string {
  return measureName(measure, subject, 'vi');
}

function wantedName({ measure, period }: { measure: Measure; period?: Period }, subject: Subject): string {
  const name = nameOf(measure, subject);
  return period === undefined ? name : `${name} ${periodName(period, 'vi')}`;
}

function byPublisher(
  subject: Subject,
  { measure, period, publisher }: { measure: Measure; period: string; publisher: Publisher },
): string {
  return `${quote(subject.name.vi)}, ${wantedName({ measure, period }, subject)} (${publisher.name.vi})`;
}

function noted(figure: Observation): string {
  const notes = notesOf(figure, 'vi');
  return notes === undefined ? '' : ` (${notes})`;
}

function besides({ of, figure, isMain }: StatedBeside): string {
  return `${of.kind === 'market' ? `Xuất khẩu mọi mặt hàng sang ${quote(of.name.vi)}` : `${quote(of.name.vi)} xuất sang mọi thị trường`}: ${figureIn(figure, vi)}, công thức ${offeredFormula('ACTUAL', [periodArgument(figure.period), ...(isMain ? [] : [figure.measure])], of, 'vi')}.`;
}

function marketArgument(market: Subject | undefined): string[] {
  return market === undefined ? [] : [market.name.vi];
}

function toMarket(market: Subject | undefined): string {
  return market === undefined ? '' : ` xuất sang ${quote(market.name.vi)}`;
}
