import type { Doubt } from '../../datasets/readers/draft';
import { numberIn } from '../numbers';
import { quote, shorten } from '../phrases';
import type { ReaderTexts } from '../readers';

export const readerTexts: ReaderTexts = {
  refusals: {
    empty: 'Không có nội dung nào. Hãy chọn tệp khác hoặc sao chép lại bảng.',
    'too-large':
      'Tệp lớn hơn 200 MB, quá lớn đối với một bản tin. Hãy lưu riêng các trang có bảng thành một tệp.',
    'pictures-only':
      'Tệp PDF này chỉ có ảnh chụp trang, không có chữ. Hãy nhận dạng chữ (OCR) trước, hoặc dán bảng dưới dạng văn bản.',
    password: 'Tệp PDF này có mật khẩu. Hãy mở bằng mật khẩu, lưu lại không có mật khẩu rồi thử lại.',
    broken: 'Tệp PDF này bị hỏng, không mở được. Hãy tải lại tệp.',
    'workbook-file':
      'Đây là sổ làm việc hoặc tệp văn phòng khác. Hãy mở bằng Excel, chọn vùng có bảng rồi đọc vùng đã chọn.',
    'unknown-kind':
      'Không đọc được loại tệp này. Hãy dùng PDF, văn bản, trang web, CSV hoặc vùng đã chọn trong Excel.',
    'no-table':
      'Không tìm thấy bảng: không có dòng nào ghi tên cột như “Lượng”, “Trị giá”. Hãy lấy cả phần đầu bảng.',
    'no-statistics':
      'Có bảng nhưng không thấy ghi là xuất khẩu hay nhập khẩu. Hãy lấy cả tiêu đề và phần đầu bảng.',
    'no-figures': 'Có phần đầu bảng nhưng bên dưới không có số liệu. Hãy lấy cả các dòng của bảng.',
  },
  certainties: { certain: 'chắc chắn', likely: 'gần như chắc chắn', open: 'cần chọn' },
  reasons: {
    'another-column': 'có thể thuộc cột khác',
    'fits-badly': 'các số của dòng không khớp với cột nào',
    'short-row': 'dòng có ít số hơn số cột và không có tổng nào cho biết thiếu số nào',
    'row-end': 'không chắc dòng kết thúc ở đâu',
    'title-narrows':
      'tiêu đề chỉ nói về một thị trường, một mặt hàng hoặc một nhóm doanh nghiệp, còn các dòng không ghi điều đó',
    'no-heading': 'không có tên cột ở phía trên',
    'heading-unclear': 'tên cột không rõ hoặc đúng với nhiều cột',
    'no-period': 'không ghi kỳ',
    'no-flow': 'không ghi là xuất khẩu hay nhập khẩu',
    'no-unit': 'không ghi đơn vị',
    'number-format': 'dấu trong số có thể phân cách hàng nghìn hoặc phần thập phân',
    'quantity-in-usd': 'nằm ở cột lượng nhưng dòng tính bằng USD',
    'column-contradicts': 'các dòng mâu thuẫn với tên cột',
    'sum-differs': 'các dòng của phần này không cộng đủ, trong khi các phần khác cộng đủ',
    'sum-of-other-column': 'chỉ khi là trị giá thì mới cộng đủ',
    'row-contradicts': 'mâu thuẫn với số liệu khác',
    'name-broken': 'tên của dòng có khoảng trắng giữa các chữ của một từ',
    'period-in-row': 'tên dòng là một kỳ',
  },
  doubt: doubtText,
  place: ({ page, line }) => (page === undefined ? `dòng ${line}` : `trang ${page}, dòng ${line}`),
  summary: ({ settled, open }) =>
    `Đã đọc ${numberIn(settled, 'vi')} số liệu` +
    (open === 0 ? '.' : `, còn ${numberIn(open, 'vi')} số liệu cần chọn.`),
  usage: 'Đọc bản tin nào? npm run read-bulletin -- TỆP [--json] [--language vi|en]',
  noFile: (path) => `Không mở được tệp ${quote(path)}.`,
  dataset: {
    untitled: 'Bản tin không có tiêu đề',
    unknownPublisher: 'Chưa rõ cơ quan công bố',
    line: 'dòng {n}',
    page: 'trang {n}',
    estimate: 'số ước tính',
    revised: 'số đã điều chỉnh',
    chosen: 'người dùng đã chọn cách đọc số này',
    statusNote: {
      preliminary: 'Số liệu sơ bộ.',
      target: 'Số liệu mục tiêu.',
      actual: 'Bản tin không ghi là số liệu sơ bộ.',
    },
  },
};

function doubtText(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'no-period':
      return 'Tiêu đề không ghi kỳ: các cột không ghi kỳ riêng cần được chọn kỳ.';
    case 'no-flow':
      return 'Văn bản không ghi là xuất khẩu hay nhập khẩu.';
    case 'converted':
      return `Văn bản gõ bằng bảng mã ${doubt.encoding}, đã chuyển sang Unicode.`;
    case 'number-format':
      return 'Không rõ dấu trong các số như 1.234 phân cách hàng nghìn hay phần thập phân.';
    case 'two-years':
      return `Hai dòng đầu bảng ghi hai năm khác nhau cho một cột (${doubt.years.join(', ')}): lấy năm ở dòng dưới.`;
    case 'title-period':
      return `Tiêu đề ghi ${doubt.title} nhưng các cột từ ${doubt.from} đến ${doubt.to}: lấy theo cột.`;
    case 'months-not-in-a-row':
      return `Các tháng ở đầu bảng không liên tiếp tại ${doubt.at.join(', ')}.`;
    case 'order-found':
      return 'Đầu bảng không cho biết thứ tự các cột; thứ tự được xác định từ chính số liệu.';
    case 'order-open':
      return 'Nhiều cột có cùng một tên và số liệu không phân biệt được các cột đó.';
    case 'columns-unclear':
      return `Tên cột không rõ hoặc trùng nhau: ${doubt.headings.map((heading) => quote(shorten(heading))).join(', ')}.`;
    case 'columns-left-out':
      return `Không đọc vì giá và thứ hạng không phải là số liệu của bộ số liệu: ${doubt.headings.map((heading) => quote(shorten(heading))).join(', ')}.`;
    case 'columns-counted':
      return `Đầu bảng có ${doubt.words} tên cột và ${doubt.groups} nhóm cột, không khớp nhau: chưa rõ cột nào là cột nào.`;
    case 'rows-out-of-step':
      return 'Không chắc tên đứng trước hay sau các số của dòng.';
    case 'fits-badly':
      return 'Không có cách xếp số vào cột nào phù hợp: các dòng và các số có thể bị lệch.';
    case 'index-or-growth':
      return doubt.index
        ? `${doubt.count} số liệu so với kỳ trước xấp xỉ ${doubt.middle}: được đọc là chỉ số (100 = không đổi), không phải mức tăng.`
        : `${doubt.count} số liệu so với kỳ trước xấp xỉ ${doubt.middle}: chưa rõ là mức tăng hay chỉ số.`;
    case 'ytd-below-period':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): số cộng dồn nhỏ hơn số trong kỳ.`;
    case 'column-ytd-below-period':
      return `${doubt.rows} trong ${doubt.of} dòng có số cộng dồn nhỏ hơn số trong kỳ: các cột này cần xem lại.`;
    case 'quantity-in-usd':
      return `${doubt.rows} dòng tính bằng USD lại có lượng: cột này cần xem lại.`;
    case 'sum-differs':
      return `${quote(doubt.name)}, ${doubt.period ?? '?'}: ${doubt.rows} dòng bên dưới cộng lại là ${shown(doubt.sum)}, văn bản ghi ${shown(doubt.printed)} (chênh lệch ${shown(doubt.sum - doubt.printed)}).`;
    case 'partner-sum-differs':
      return `${quote(doubt.name)}: các dòng bên dưới không cộng đủ.`;
    case 'flows-differ':
      return doubt.operation === 'sum'
        ? `${doubt.period ?? '?'}: xuất khẩu cộng nhập khẩu là ${shown(doubt.computed)}, văn bản ghi tổng là ${shown(doubt.printed)}.`
        : `${doubt.period ?? '?'}: xuất khẩu trừ nhập khẩu là ${shown(doubt.computed)}, văn bản ghi cân đối là ${shown(doubt.printed)}.`;
    case 'share-differs':
      return `${quote(doubt.name)}: tỷ trọng ghi ${shown(doubt.printed)} %, tính từ trị giá và tổng là ${shown(doubt.computed)} %.`;
    case 'bases-differ':
      return `${quote(doubt.name)}: theo trị giá và chỉ số, năm trước các dòng bên dưới là ${shown(doubt.members)}, còn của chính dòng này là ${shown(doubt.own)}.`;
    case 'maybe-value':
      return `${quote(doubt.name)}: số ${doubt.number} nằm ở cột lượng, nhưng nếu là trị giá thì ${quote(doubt.total)} cộng đủ.`;
    case 'negative':
      return `${quote(doubt.name)}, ${doubt.period ?? '?'}: ${doubt.printed} là số âm.`;
    case 'not-a-number':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): ${quote(shorten(doubt.text))} không phải là số.`;
    case 'unreadable-row':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): không tách được các số của dòng.`;
    case 'stated-twice':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): ghi hai lần với số khác nhau.`;
    case 'line-left-out':
      return `Bỏ qua ${readerTexts.place(doubt.place)}: ${quote(shorten(doubt.text))}.`;
    case 'open':
      return `${numberIn(doubt.count, 'vi')} số liệu cần chọn.`;
  }
}

function shown(number: number): string {
  const decimals = Number.isInteger(number)
    ? 0
    : Math.min(3, (String(Math.round(number * 1000) / 1000).split('.')[1] ?? '').length);
  return numberIn(number, 'vi', { decimals });
}
