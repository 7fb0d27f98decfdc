import { beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import { documentDatasets } from '../catalogue/planCatalogue';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

beforeAll(async () => {
  session.useDatasets(documentDatasets());
  await bootOffice({ locale: 'vi-VN' });
});

describe('errors are answers', () => {
  test.each([
    [
      '#N/A',
      () => one('TARGET', 'Sắn các loại', 'index'),
      /không nêu mục tiêu chỉ số.*“Sắn các loại” \(dòng 10\).*kim ngạch 2006/,
    ],
    [
      '#N/A',
      () => one('TARGET', 'Xuất khẩu dịch vụ'),
      /là một khoảng.*TARGET\("Xuất khẩu dịch vụ","mức thấp nhất"\).*TARGET\("Xuất khẩu dịch vụ","mức cao nhất"\)/,
    ],
    ['#N/A', () => one('TARGET', 'Gạp'), /“Gạp”.*“Gạo”/],
    [
      '#VALUE!',
      () => one('TARGET', 'Gạo', 'màu'),
      /“màu”.*“kim ngạch”.*“lượng xuất khẩu”|“màu”.*“lượng xuất khẩu”.*“kim ngạch”/,
    ],
    ['#VALUE!', () => one('TARGET', 'America'), /“Châu Mỹ”, “Hoa Kỳ”/],
    ['#VALUE!', () => one('TARGET', 'Gạo', 'value', -4), /“-4”.*"2001-2005"/],
    ['#N/A', () => one('TARGET', 'Gạo', 'value', 2007), /năm 2007.*kim ngạch 2006/],
    ['#N/A', () => one('TARGET', 'Châu Phi'), /VNEXPORT\.ACTUAL/],
    ['#N/A', () => one('ACTUAL', 'Dầu thô'), /VNEXPORT\.TARGET/],
    ['#VALUE!', () => one('ACTUAL', 'Châu Phi', 2005, 'value', 'IMF'), /“IMF”.*“MOT” \(Bộ Thương mại\)/],
    [
      '#N/A',
      () => one('ACTUAL', 'Gạo', 2006, 'value', 'WB'),
      /^Ngân hàng Thế giới không nêu.*kim ngạch các năm 2000–2006 \(FAO\)/,
    ],
    [
      '#N/A',
      () => one('ATTAINMENT', 'Xuất khẩu dịch vụ'),
      /hai định nghĩa khác nhau.*\+22,1 %.*\+10 % đến \+12 %/,
    ],
    ['#N/A', () => one('ATTAINMENT', 'Dầu thô'), /“Dầu thô” \(dòng 11\).*“Gạo”/],
    [
      '#N/A',
      () => one('SHARE', 'Gạo', 'total', 2005),
      /“Gạo”.*\(FAO\).*“Tổng kim ngạch”.*\(Ngân hàng Thế giới\)/,
    ],
    ['#N/A', () => one('GROWTH', 'Khoáng sản'), /chỉ số.*“Khoáng sản” \(dòng 13\)/],
    // One period is measured on the same one a year before, which nobody states.
    ['#N/A', () => one('GROWTH', 'Châu Phi', 2001), /năm 2000.*“Châu Phi”/],
    ['#VALUE!', () => one('CAGR', 'Châu Phi', null, null), /kỳ đầu.*kỳ gốc.*kỳ cuối/],
    ['#VALUE!', () => one('CAGR', 'Châu Phi', 2005, 2001), /2005.*phải trước.*2001/],
    ['#N/A', () => one('GROWTH', 'Châu Phi'), /=VNEXPORT\.GROWTH\("Châu Phi",2001,2005\)/],
    ['#N/A', () => one('TARGET', 'Gạo', 'share'), /=VNEXPORT\.SHARE\("Gạo"\)/],
    ['#N/A', () => one('TARGET', -2), /“-2”/],
    ['#N/A', () => one('SHARE', 'KNXK bình quân đầu người', 'Châu Phi', 2005), /không phải là một phần/],
    ['#N/A', () => one('RANK', 'Xuất khẩu dịch vụ', 'low'), /xếp hạng/],
    ['#N/A', () => one('ACTUAL', 'Dầu thô', 2005), /=VNEXPORT\.BASELINE\("Dầu thô"\)/],
    ['#N/A', () => one('TARGET', 'Gạo', 'Kim ngạch 2005'), /năm 2005.*=VNEXPORT\.BASELINE\("Gạo"\)/],
    ['#VALUE!', () => one('TARGET', 'Gạo', 'Kim ngạch 2005', 2006), /năm 2005.*năm 2006/],
    // Words of time are no measure, in whichever argument; a clock would be a guess.
    ['#VALUE!', () => one('TARGET', 'Gạo', 'năm nay'), /kỳ “năm nay”.*ví dụ 2006,/],
    ['#VALUE!', () => one('ACTUAL', 'Gạo', 'tháng trước'), /kỳ “tháng trước”.*ví dụ 2006,/],
    ['#VALUE!', () => one('ACTUAL', 'Gạo', 'kim ngạch', 'this month'), /kỳ “this month”.*ví dụ 2006,/],
    ['#VALUE!', () => one('GROWTH', 'Châu Phi', 'năm ngoái'), /kỳ “năm ngoái”.*ví dụ 2005,/],
    [
      '#N/A',
      () => one('CAGR', 'Châu Á', 2001, 2005),
      /−6,8 điểm phần trăm.*=VNEXPORT\.CHANGE\("Châu Á",2001,2005\)/,
    ],
    ['#N/A', () => one('UNITVALUE', 'Rau quả'), /lượng xuất khẩu.*“Rau quả” \(dòng 4\)/],
    ['#N/A', () => one('SHARE', 'Hoa Kỳ', 'group'), /không nằm trong nhóm hàng nào/],
    ['#VALUE!', () => one('RANK', 'Gạo', 'value', 'thế giới'), /"total".*"group"/],
    ['#VALUE!', () => call('TABLE', 'bảng cửu chương'), /“targets”/],
    ['#VALUE!', () => call('TABLE', 'targets', 'có lẽ'), /TRUE hoặc FALSE/],
    ['#VALUE!', () => call('ITEMS', 'Gạo'), /không phải là nhóm hàng/],
    ['#N/A', () => call('ITEMS', 'Hàng hóa khác'), /không nêu mặt hàng nào/],
    ['#VALUE!', () => call('DATASETS', 'giá'), /“title”/],
    ['#VALUE!', () => call('BOUNDS', 'SUM', 'Gạo'), /“SUM”.*“CAGR”.*“RANK”/],
    ['#VALUE!', () => call('BOUNDS', '', 'Gạo'), /Chưa có tên hàm.*“TARGET”/],
    ['#VALUE!', () => call('BOUNDS', null, 'Gạo'), /Chưa có tên hàm.*“TARGET”/],
    ['#VALUE!', () => call('BOUNDS', 'BASELINE', [['Gạo', 'Cà phê']]), /một cột/],
    ['#VALUE!', () => call('BOUNDS', [['BASELINE', 'CHANGE']], [['Gạo'], ['Cà phê']]), /một cột/],
    ['#N/A', () => call('BOUNDS', 'BASELINE', 'Khoáng sản'), /chỉ số.*“Khoáng sản” \(dòng 13\)/],
    ['#N/A', () => call('BOUNDS', 'TARGET', 'Gạp'), /“Gạo”/],
    ['#VALUE!', () => call('SEARCH', ' … '), /Chưa có từ để tìm.*"gạo 2006"/],
    ['#VALUE!', () => call('SEARCH', null), /Chưa có từ để tìm/],
    ['#N/A', () => call('SEARCH', 'Gạp 2006'), /“Gạp 2006”.*“Gạo”/],
    ['#N/A', () => call('SEARCH', 'qwxyz'), /“qwxyz”.*Hãy thử từ khác/],
    ['#VALUE!', () => call('SEARCH', 'gạo', 'có lẽ'), /TRUE hoặc FALSE/],
    ['#N/A', () => one('UNIT', 'Tinh bột sắn'), /chỉ nêu tên/],
    ['#N/A', () => one('TARGET', 'Tinh bột sắn'), /chỉ nêu tên/],
    ['#N/A', () => one('ACTUAL', 'Sản phẩm cao su', null, 'màu'), /chỉ nêu tên/],
  ])('%s with a message that says what to do next (%#)', (cell, ask, message) => {
    const error = errorOf(ask);
    expect(error.code).toBe(cell);
    expect(error.message).toMatch(message);
  });
});
