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
};

const texts: Record<Language, ServiceTexts> = { vi, en };

/** Why a service gave no figures, and what to do. @example serviceProblem({ kind: 'no-results' }, 'en') */
export function serviceProblem(problem: ServiceProblem, language: Language): string {
  // TypeScript cannot see that a sentence looked up by kind takes exactly this kind.
  const sentence = texts[language].problems[problem.kind] as (problem: ServiceProblem) => string;
  return sentence(problem);
}

/** Why a file is not read, and what to do. */
export function sdmxRefusal(reason: SdmxRefusal, language: Language): string {
  return texts[language].refusals[reason];
}

/** What somebody has to say before a file can be read. */
export function sdmxQuestion({ column, reason, codes }: SdmxQuestion, language: Language): string {
  const named = codes.map(({ code, name }) => (name === '' ? code : `${code} (${name})`));
  return texts[language].questions[reason](column, named);
}

/** What of a file was left out, a sentence for each reason. */
export function leftOutSentences(leftOut: ReadonlyMap<LeftOut, number>, language: Language): string[] {
  return [...leftOut].map(([reason, rows]) => texts[language].leftOut[reason](rows));
}
