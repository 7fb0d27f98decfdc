import type { DatasetFile } from '../../src/model/schema';
import { marketCode } from './subjects';

/**
 * Regions, agreements and groups of countries that people ask for and for which the office has no row. No such name
 * answers; a block or countries of it are offered, with what differs.
 */

type Region = {
  readonly names: readonly string[];
  readonly offers: readonly string[];
  /** What follows the name in a sentence. */
  readonly about: { readonly vi: string; readonly en: string };
};

const region = {
  vi: 'là một vùng, không có dòng riêng trong số liệu; có thể lấy từng nước được liệt kê',
  en: 'is a region without a row of its own; there are the listed countries of it',
};
const agreement = {
  vi: 'là tên một hiệp định hoặc khối không có dòng riêng trong số liệu; có thể lấy từng nước hoặc khối được liệt kê',
  en: 'is an agreement or a group without a row of its own; there are the listed countries and blocks of it',
};
const partOfEurope = {
  vi: 'là một phần của châu Âu, không có dòng riêng trong số liệu; có khối EU và từng nước',
  en: 'is a part of Europe without a row of its own; there are the EU as a block, and countries',
};
const middleEast = ['AE', 'SA', 'IL', 'IQ', 'KW', 'TR'];

const regions: readonly Region[] = [
  {
    names: [
      'Đông Nam Á',
      'Khu vực Đông Nam Á',
      'Các nước Đông Nam Á',
      'Southeast Asia',
      'South-East Asia',
      'Southeast Asian countries',
    ],
    offers: ['ASEAN'],
    // Up to April 2026 the block equals its nine listed members; then it is more (ASEAN_EXCEEDS in markets.ts).
    about: {
      vi: 'là một vùng, không có dòng riêng trong số liệu; khối ASEAN đến tháng 4 năm 2026 đúng bằng chín nước thành viên được liệt kê, chưa gồm Timor-Leste',
      en: 'is a region without a row of its own; up to April 2026 the block ASEAN is exactly its nine listed members, without Timor-Leste',
    },
  },
  {
    names: ['Đông Á', 'East Asia', 'Đông Bắc Á', 'Northeast Asia', 'North-East Asia'],
    offers: ['CN', 'JP', 'KR', 'TW', 'HK'],
    about: region,
  },
  { names: ['Nam Á', 'South Asia'], offers: ['IN', 'PK', 'BD', 'LK'], about: region },
  { names: ['Trung Á', 'Central Asia'], offers: ['KZ'], about: region },
  {
    names: [
      'Trung Đông',
      'Khu vực Trung Đông',
      'Các nước Trung Đông',
      'Middle East',
      'Tây Á',
      'West Asia',
      'Western Asia',
    ],
    offers: middleEast,
    about: region,
  },
  {
    names: ['Vùng Vịnh', 'Các nước vùng Vịnh', 'GCC', 'Gulf states'],
    offers: ['AE', 'SA', 'KW'],
    about: region,
  },
  {
    names: ['Bắc Mỹ', 'Khu vực Bắc Mỹ', 'North America', 'Northern America'],
    offers: ['US', 'CA', 'MX'],
    about: region,
  },
  {
    names: [
      'Mỹ Latinh',
      'Mỹ La-tinh',
      'Châu Mỹ Latinh',
      'Châu Mỹ La-tinh',
      'Khu vực Mỹ Latinh',
      'Latin America',
    ],
    offers: ['MX', 'BR', 'CL', 'AR', 'CO', 'PE', 'PA'],
    about: region,
  },
  { names: ['Nam Mỹ', 'South America'], offers: ['BR', 'CL', 'AR', 'CO', 'PE'], about: region },
  { names: ['Trung Mỹ', 'Central America'], offers: ['PA'], about: region },
  { names: ['Bắc Phi', 'North Africa'], offers: ['EG', 'DZ'], about: region },
  {
    names: [
      'Tây Âu',
      'Western Europe',
      'Đông Âu',
      'Eastern Europe',
      'Bắc Âu',
      'Northern Europe',
      'Nam Âu',
      'Southern Europe',
    ],
    offers: ['EU'],
    about: partOfEurope,
  },
  {
    names: ['Eurozone', 'Euro area', 'Khu vực đồng euro', 'Khu vực đồng tiền chung châu Âu'],
    offers: ['EU'],
    about: {
      vi: 'là các nước EU dùng đồng euro, ít hơn cả khối EU',
      en: 'is the countries of the EU that use the euro, which are fewer than the EU',
    },
  },
  {
    names: ['EU28', 'EU-28', 'EU 28'],
    offers: ['EU', 'GB'],
    about: {
      vi: 'là EU khi còn có Anh; khối EU trong số liệu gồm 27 nước',
      en: 'is the EU when the United Kingdom was a member; the EU of these figures is 27 countries',
    },
  },
  { names: ['EVFTA'], offers: ['EU'], about: agreement },
  { names: ['NAFTA', 'USMCA'], offers: ['US', 'CA', 'MX'], about: agreement },
  {
    names: ['CPTPP', 'Các nước CPTPP', 'CPTPP countries'],
    offers: ['JP', 'AU', 'CA', 'MX', 'GB', 'NZ', 'CL', 'PE', 'SG', 'MY', 'BN'],
    about: agreement,
  },
  {
    names: ['RCEP', 'Các nước RCEP', 'RCEP countries'],
    offers: ['CN', 'JP', 'KR', 'AU', 'NZ', 'ASEAN'],
    about: agreement,
  },
  {
    names: ['EAEU', 'Liên minh kinh tế Á - Âu', 'Liên minh Kinh tế Á Âu', 'Eurasian Economic Union'],
    offers: ['RU', 'BY', 'KZ', 'AM', 'KG'],
    about: agreement,
  },
  { names: ['SNG', 'CIS'], offers: ['RU', 'BY', 'KZ', 'AM', 'KG'], about: agreement },
];

/** @param stated codes of the markets that have figures, which alone help */
export function wrongNamesOfRegions(stated: ReadonlySet<string>): NonNullable<DatasetFile['wrongNames']> {
  return regions.flatMap(({ names, offers, about }) => {
    const codes = offers.map(marketCode).filter((code) => stated.has(code));
    const [than] = codes;
    return than === undefined
      ? []
      : [{ kind: 'unclear' as const, than, offers: codes, about, names: [...names] }];
  });
}

/** What people also call the markets, beside the table of names. */
export const furtherAliases: Readonly<Partial<Record<string, readonly string[]>>> = {
  [marketCode('ASEAN')]: ['ASEAN countries', 'ASEAN members', 'ASEAN member states', 'ASEAN bloc'],
  [marketCode('EU')]: ['EU countries', 'EU members', 'EU member states', 'EU bloc'],
  [marketCode('CN')]: ['Trung Quốc đại lục', 'Mainland China', 'TQ'],
};

/** All markets together are no market: total exports go there. */
export const wrongNamesOfWorld: NonNullable<DatasetFile['wrongNames']>[number] = {
  kind: 'unclear',
  than: 'total-exports',
  offers: ['total-exports'],
  about: {
    vi: 'là mọi thị trường cộng lại, tức là tổng xuất khẩu',
    en: 'is all markets together, which is total exports',
  },
  names: ['Thế giới', 'Toàn thế giới', 'Tất cả các nước', 'World', 'All countries'],
};
