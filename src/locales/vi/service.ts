import { numberIn } from '../numbers';
import { listed, quote } from '../phrases';
import type { ServiceTexts } from '../service';

export const serviceTexts: ServiceTexts = {
  problems: {
    'not-an-address': () =>
      'Đây không phải địa chỉ của một dịch vụ số liệu. Hãy dán toàn bộ địa chỉ truy vấn, bắt đầu bằng https://.',
    'not-admitted': ({ host }) =>
      `Bản cài đặt VNEXPORT này không được phép truy vấn ${host}. Hãy mở địa chỉ trong trình duyệt, lưu tệp CSV rồi đọc tệp đó; hoặc đề nghị người cài đặt VNEXPORT cho phép dịch vụ này.`,
    offline: () => 'Dịch vụ số liệu không trả lời. Hãy kiểm tra địa chỉ và kết nối mạng rồi thử lại.',
    'forbids-reading': () =>
      'Dịch vụ số liệu có trả lời nhưng không cho trang web khác đọc số liệu (CORS). Hãy mở địa chỉ trong trình duyệt, lưu tệp CSV rồi đọc tệp đó.',
    timeout: () =>
      'Dịch vụ số liệu trả lời quá lâu. Hãy yêu cầu ít số liệu hơn (kỳ ngắn hơn, ít mặt hàng hơn) hoặc thử lại sau.',
    'too-large': () =>
      'Kết quả lớn hơn 5 MB. Hãy yêu cầu ít số liệu hơn: kỳ ngắn hơn, ít mặt hàng hoặc thị trường hơn.',
    broken: () => 'Kết nối bị ngắt trước khi nhận đủ kết quả. Chưa đọc số liệu nào; hãy thử lại.',
    'no-results': () =>
      'Dịch vụ số liệu không có số liệu cho truy vấn này. Hãy kiểm tra mã và kỳ trong địa chỉ.',
    'not-understood': () =>
      'Dịch vụ số liệu không hiểu truy vấn. Hãy đối chiếu địa chỉ với hướng dẫn của dịch vụ.',
    'not-allowed': () =>
      'Dịch vụ chỉ cung cấp số liệu này cho người đã đăng nhập, VNEXPORT không đăng nhập được. Hãy lưu tệp CSV bằng trình duyệt rồi đọc tệp đó.',
    'no-csv': () =>
      'Dịch vụ số liệu không có định dạng SDMX-CSV. Hãy tìm trong hướng dẫn của dịch vụ một địa chỉ trả về SDMX-CSV.',
    'asks-too-much': () => 'Dịch vụ số liệu từ chối truy vấn vì kết quả quá lớn. Hãy yêu cầu ít số liệu hơn.',
    busy: ({ seconds }) =>
      seconds === undefined
        ? 'Dịch vụ số liệu đang bận hoặc bảo trì. Hãy thử lại sau.'
        : `Dịch vụ số liệu đang bận hoặc bảo trì, đề nghị thử lại sau ${Math.max(1, Math.ceil(seconds / 60))} phút.`,
    'server-error': ({ status }) =>
      `Dịch vụ số liệu gặp lỗi (mã ${status}). Hãy thử lại sau hoặc báo cho đơn vị vận hành.`,
    'other-format': ({ type }) =>
      `Địa chỉ này trả về ${type}, không phải SDMX-CSV. Hãy tìm địa chỉ truy vấn số liệu trong hướng dẫn của dịch vụ.`,
  },
  refusals: {
    'not-csv': 'Tệp bị hỏng: các dòng có số ô khác nhau hoặc thiếu dấu ngoặc kép đóng. Chưa đọc số liệu nào.',
    'not-sdmx-csv':
      'Đây không phải SDMX-CSV: tệp không bắt đầu bằng STRUCTURE hay DATAFLOW. Chưa đọc số liệu nào.',
    'decimals-unclear':
      'Có số dùng dấu chấm thập phân, có số dùng dấu phẩy thập phân, nên 1.234 có thể hiểu thành hai số. Chưa đọc số liệu nào.',
    'several-structures': 'Tệp có số liệu của nhiều luồng dữ liệu (dataflow). Hãy truy vấn riêng từng luồng.',
    'no-values': 'Tệp không có cột TIME_PERIOD hoặc OBS_VALUE. Chưa đọc số liệu nào.',
    'no-figures':
      'Tệp không có số liệu thương mại nào của Việt Nam có giá trị và kỳ. Hãy kiểm tra nước báo cáo và kỳ trong truy vấn.',
    contradiction:
      'Tệp nêu hai giá trị khác nhau cho cùng một số liệu. Chưa đọc số liệu nào; hãy hỏi cơ quan công bố giá trị nào đúng.',
  },
  questions: {
    missing: (column) => `Tệp không ghi ${column}. Hãy chọn giá trị đúng cho mọi số liệu của tệp.`,
    'not-understood': (column, codes) => `Các mã sau của ${column} có nghĩa gì? ${listed(codes)}`,
    'several-series': (column, codes) =>
      `Tệp có nhiều chuỗi số liệu theo ${column}. Hãy chọn chuỗi cần đọc: ${listed(codes)}`,
  },
  leftOut: {
    'no-value': (rows) => `Không có giá trị: ${rows} dòng.`,
    'not-a-number': (rows) => `Giá trị không phải là số: ${rows} dòng.`,
    'other-area': (rows) => `Của nước khác, không phải Việt Nam: ${rows} dòng.`,
    'no-period': (rows) => `Kỳ không phải nửa tháng, tháng, quý hay năm: ${rows} dòng.`,
    forecast: (rows) => `Số dự báo, không phải kết quả: ${rows} dòng.`,
    'not-wanted': (rows) => `Bỏ theo lựa chọn của bạn: ${rows} dòng.`,
  },
  unchanged: 'Dịch vụ số liệu không có số liệu mới hơn.',
  address: 'Hoặc địa chỉ truy vấn của dịch vụ số liệu (SDMX-CSV)',
  ask: 'Đọc từ địa chỉ này',
  askAgain: 'Hỏi lại dịch vụ',
  asking: 'Đang hỏi dịch vụ số liệu…',
  from: (address) => `Nguồn: ${address}`,
  read: (figures) => `Đã đọc ${numberIn(figures, 'vi')} số liệu. Chưa ghi gì vào sổ làm việc.`,
  asks: (questions) =>
    `Đã nhận kết quả; cần trả lời ${numberIn(questions, 'vi')} câu hỏi thì mới đọc được. Chưa ghi gì vào sổ làm việc.`,
  review: {
    title: 'Xem lại trước khi lưu',
    name: 'Tên bộ số liệu',
    kept: (figures) => `${numberIn(figures, 'vi')} số liệu sẽ được lưu.`,
    leftOut: (rows) => `${numberIn(rows, 'vi')} dòng không được đọc`,
    unclear: (questions) => `${numberIn(questions, 'vi')} câu hỏi cần trả lời`,
    choose: 'Chọn…',
    leaveRowsOut: 'Bỏ các dòng có mã này',
    decided: (columns) => `Bạn đã trả lời: ${listed(columns)}`,
    askMeAgain: (column) => `Trả lời lại: ${column}`,
    figures: (figures) => `Tất cả ${numberIn(figures, 'vi')} số liệu`,
  },
  refreshed: {
    unchanged: (services) =>
      services === 1
        ? 'Dịch vụ số liệu không có số liệu mới hơn.'
        : `${services} dịch vụ số liệu không có số liệu mới hơn.`,
    news: (titles) =>
      `Dịch vụ số liệu có số liệu mới của ${listed(titles.map(quote))}: hãy mở “Bản tin” và chọn “Hỏi lại dịch vụ” để xem thay đổi trước khi thay.`,
    failed: (title, problem) => `${quote(title)}: ${problem}`,
  },
};
