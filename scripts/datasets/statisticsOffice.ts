import type { DatasetFile } from '../../src/model/schema';

/** The publisher of the monthly tables by item and by market: one office, by one definition. */
export const statisticsOffice: DatasetFile['publishers'][number] = {
  code: 'GSO',
  name: { vi: 'Tổng cục Thống kê', en: 'General Statistics Office' },
  aliases: ['TCTK', 'Cục Thống kê', 'National Statistics Office', 'Statistics office', 'Cơ quan thống kê'],
};
