import type { KeptBulletinTexts } from '../keptBulletins';

export const keptBulletinTexts: KeptBulletinTexts = {
  statusNote: (status) =>
    status === null
      ? 'Số liệu đọc từ bản tin của người dùng; bản tin không ghi tình trạng.'
      : {
          preliminary: 'Số liệu sơ bộ, đọc từ bản tin của người dùng.',
          revised: 'Số liệu điều chỉnh, đọc từ bản tin của người dùng.',
          estimate: 'Số liệu ước tính, đọc từ bản tin của người dùng.',
          target: 'Mục tiêu, đọc từ bản tin của người dùng.',
          final: 'Số liệu chính thức, đọc từ bản tin của người dùng.',
        }[status],
  places: { page: 'trang {n}, dòng “{subject}”', row: 'dòng {n}, “{subject}”', line: 'dòng {n} của văn bản' },
  notes: {
    read: 'đọc từ bản tin theo cách hiểu khả dĩ nhất hoặc theo lựa chọn của người dùng',
    estimate: 'số ước tính của cơ quan công bố',
  },
};
