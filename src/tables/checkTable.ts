import { checksOf } from '../checks/checks';
import type { Check } from '../checks/checks';
import { decimalsOf } from '../checks/numberText';
import { sentenceOf } from '../checks/sentence';
import { byGravity, severityOf } from '../checks/severity';
import { diagnosisOf, linesOf, statementOf, subjectsOf } from '../checks/wording';
import { differenceUnit } from '../model/unit';
import { checkTexts } from '../locales/checks';
import type { CheckColumn } from '../locales/checks';
import type { ColumnDefinition, Quantity, TableDefinition } from './table';
import { unitName } from '../locales/units';

/** The reconciliation: a row for every check, what matters first. */
export const checks: TableDefinition<Check> = {
  rows: (catalogue) => byGravity(checksOf(catalogue)),
  code: ({ code }) => code,
  figures: ({ figures }) => figures,
  emphasised: ({ verdict }) => verdict === 'differs',
  columns: () => [
    column('severity', (check, { messages }) => checkTexts[messages.language].severities[severityOf(check)]),
    column('sentence', (check, { catalogue, messages }) => sentenceOf(check, catalogue, messages)),
    column('verdict', ({ verdict }, { messages }) => checkTexts[messages.language].verdicts[verdict]),
    column('statement', (check, { messages }) => statementOf(check, messages)),
    column('left', (check) => ({ number: check.left.number, unit: check.unit, decimals: decimalsOf(check) })),
    column('right', (check) => ({
      number: check.right.number,
      unit: check.unit,
      decimals: decimalsOf(check),
    })),
    column('unit', ({ unit }, { messages }) => unitName(unit, messages)),
    column('difference', differenceOf),
    {
      ...column('relative', ({ relative }) =>
        relative === undefined
          ? undefined
          : { number: relative, unit: 'percent', decimals: decimalsToSee(relative) },
      ),
      unit: 'percent',
    },
    column('diagnosis', (check, { catalogue, messages }) => diagnosisOf(check, catalogue, messages)),
    column('subjects', (check, { catalogue, messages }) => subjectsOf(check, catalogue, messages)),
    column('code', ({ code }) => code),
    column('lines', (check, { messages }) => linesOf(check, messages)),
  ],
};

function differenceOf(check: Check): Quantity {
  const { difference, unit } = check;
  return { number: difference, unit: differenceUnit(unit), decimals: decimalsOf(check) };
}

/** A difference that there is must not read 0.0 %: as many decimals as its first digit needs, up to noise. */
function decimalsToSee(fraction: number): number {
  const size = Math.abs(fraction) * 100;
  return size === 0 ? 1 : Math.min(MOST_DECIMALS, Math.max(1, Math.ceil(-Math.log10(size))));
}

const MOST_DECIMALS = 6;

function column(key: CheckColumn, read: ColumnDefinition<Check>['read']): ColumnDefinition<Check> {
  return { key, heading: ({ language }) => checkTexts[language].columns[key], read };
}
