/** 9 = 2.5 + 4.5 + 2; birds' nests are counted in USD, so that 12 is no quantity of them. */
export const august = [
  'CỤC HẢI QUAN',
  'XUẤT KHẨU HÀNG HÓA THÁNG 8 NĂM 2026 (SƠ BỘ)',
  'STT\tMặt hàng\tĐVT\tLượng\tTrị giá (USD)',
  '\tTỔNG TRỊ GIÁ\tUSD\t\t9.000.000',
  '1\tGạo\tTấn\t5.000\t2.500.000',
  '2\tCà phê\tTấn\t1.250\t4.500.000',
  '3\tYến sào\tUSD\t12\t2.000.000',
];
