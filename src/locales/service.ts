import type { LeftOut } from '../datasets/readers/sdmxFigures';
import type { SdmxQuestion, SdmxRefusal } from '../datasets/readers/sdmxCsv';
import type { ServiceProblem } from '../datasets/serviceDataset';
import { serviceTexts as en } from './en/service';
import type { Language } from './messages';
import { serviceTexts as vi } from './vi/service';

/** Everything that is said of figures from a statistical data service, or from a file in SDMX-CSV. */
export type ServiceTexts = {
  readonly problems: {
    readonly [Kind in ServiceProblem['kind']]: (problem: Extract<ServiceProblem, { kind: Kind }>) => string;
  };
  readonly refusals: Record<SdmxRefusal, string>;
  readonly questions: Record<SdmxQuestion['reason'], (column: string, codes: readonly string[]) => string>;
  readonly leftOut: Record<LeftOut, (rows: number) => string>;
  readonly unchanged: string;
  /** The field for the address, and its button. */
  readonly address: string;
  readonly ask: string;
  readonly askAgain: string;
  readonly asking: string;
  readonly from: (address: string) => string;
  readonly read: (figures: number) => string;
  readonly asks: (questions: number) => string;
  readonly review: {
    readonly title: string;
    /** Of the dataset. */
    readonly name: string;
    readonly kept: (figures: number) => string;
    readonly leftOut: (rows: number) => string;
    readonly unclear: (questions: number) => string;
    readonly choose: string;
    readonly leaveRowsOut: string;
    readonly decided: (columns: readonly string[]) => string;
    readonly askMeAgain: (column: string) => string;
    readonly figures: (figures: number) => string;
  };
  /** What a refresh says of the services that the workbook keeps figures of. */
  readonly refreshed: {
    readonly unchanged: (services: number) => string;
    readonly news: (titles: readonly string[]) => string;
    readonly failed: (title: string, problem: string) => string;
  };
};

export const serviceTexts: Readonly<Record<Language, ServiceTexts>> = { vi, en };

/** Why a service gave no figures, and what to do. @example serviceProblem({ kind: 'no-results' }, 'en') */
export function serviceProblem(problem: ServiceProblem, language: Language): string {
  // TypeScript cannot see that a sentence looked up by kind takes exactly this kind.
  const sentence = serviceTexts[language].problems[problem.kind] as (problem: ServiceProblem) => string;
  return sentence(problem);
}

/** Why a file is not read, and what to do. */
export function sdmxRefusal(reason: SdmxRefusal, language: Language): string {
  return serviceTexts[language].refusals[reason];
}

/** What somebody has to say before a file can be read. */
export function sdmxQuestion({ column, reason, codes }: SdmxQuestion, language: Language): string {
  const named = codes.map(({ code, name }) => (name === '' ? code : `${code} (${name})`));
  return serviceTexts[language].questions[reason](column, named);
}

/** What of a file was left out, a sentence for each reason. */
export function leftOutSentences(leftOut: ReadonlyMap<LeftOut, number>, language: Language): string[] {
  return [...leftOut].map(([reason, rows]) => serviceTexts[language].leftOut[reason](rows));
}
