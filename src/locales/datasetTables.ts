import { datasetTableTexts as en } from './en/datasetTables';
import { datasetTableTexts as vi } from './vi/datasetTables';
import type { Language } from './messages';

/** What stands in tables of series and of single datasets. Periods are named as `periodName` names them. */
export type DatasetTableTexts = {
  /** Excel's number format of a date that stands for its month. */
  readonly monthFormat: string;
  /** @param market the partner, where the series is of trade with one */
  readonly series: (
    subject: string,
    frequency: string,
    publisher: string,
    market: string | undefined,
  ) => string;
  readonly titles: {
    readonly items: (period: string, isOfImports: boolean) => string;
    readonly partners: (period: string, isOfImports: boolean) => string;
    readonly 'partner-items': (period: string, isOfImports: boolean) => string;
    readonly figures: (dataset: string) => string;
  };
  /** A measure of a period; a sum of months says that it is one. */
  readonly ofPeriod: (measure: string, period: string, isSum: boolean) => string;
  /** What a month is called where it stands for the year up to it: of January both are the same. */
  readonly toDate: (month: string) => string;
  readonly growth: (period: string, base: string) => string;
  readonly unitValue: (period: string) => string;
  readonly share: (period: string) => string;
  readonly totalExports: (period: string) => string;
  /** What kind of row a partner is. */
  readonly rowKind: string;
  readonly rowKinds: {
    readonly listed: string;
    readonly block: string;
    readonly country: string;
  };
  /** The largest partners, as a chart shows them. */
  readonly largestPartners: (count: number, period: string) => string;
  /** Partners of the newest period, whichever it is by now. */
  readonly partnersToDate: (count: number) => string;
  /** Where a series has a gap. */
  readonly notStated: string;
};

export const datasetTableTexts: Record<Language, DatasetTableTexts> = { vi, en };
