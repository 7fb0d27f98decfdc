import type { WelcomeTexts } from '../welcome';

export const welcomeTexts: WelcomeTexts = {
  title: 'Lần đầu dùng VNEXPORT',
  what: 'Số liệu xuất khẩu chính thức của Việt Nam, đưa vào ô bằng công thức hoặc thành bảng. Số nào cũng kèm nguồn, tình trạng và điều cần lưu ý; không cần đăng nhập hay kết nối mạng.',
  toTry: 'Ba việc nên thử:',
  query: 'cà phê 7/2026',
  search: (query) => `Tìm “${query}”`,
  table: 'Chèn một bảng',
  bulletin: 'Đọc bản tin của bạn',
  dismiss: 'Không hiện nữa',
};
