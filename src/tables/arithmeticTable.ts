import { arithmeticOf } from '../checks/arithmetic';
import type { ArithmeticLine } from '../checks/arithmetic';
import { checkWithCode } from '../checks/checks';
import { statementOf } from '../checks/wording';
import { arithmeticTexts } from '../locales/arithmetic';
import type { ArithmeticTexts } from '../locales/arithmetic';
import { unitName } from '../locales/units';
import { labelled } from './columns';
import { qualifierColumn, statusColumn } from './remarkColumns';
import type { ColumnDefinition, Context, TableDefinition } from './table';

/** What the table of a check is called; `undefined` where the datasets in use have no such check. */
export function arithmeticTitle(code: string, { catalogue, messages }: Context): string | undefined {
  const check = checkWithCode(catalogue, code);
  return check && statementOf(check, messages);
}

/** The arithmetic of one check: what is added or computed from, the result, what is printed, and the difference. */
export function arithmeticTable(code: string, { messages }: Context): TableDefinition<ArithmeticLine> {
  return {
    rows: (catalogue) => {
      const check = checkWithCode(catalogue, code);
      return check === undefined ? [] : arithmeticOf(check, catalogue, messages);
    },
    code: (line) => line.code,
    figures: ({ figures }) => figures,
    emphasised: ({ kind }) => kind === 'sum' || kind === 'difference',
    columns: () => [
      own('line', ({ label }) => label),
      { ...own('working', ({ working }) => working), onlyWhereFilled: true },
      own('number', ({ number, unit, decimals, figures: [figure, divisor] }) => ({
        ...{ number, unit, decimals },
        ...(figure === undefined || divisor !== undefined ? {} : { figure }),
      })),
      labelled('unit', ({ unit }, context) => unitName(unit, context.messages)),
      qualifierColumn(({ figures }) => figures),
      statusColumn(({ figures }) => figures),
    ],
  };
}

function own(
  key: keyof ArithmeticTexts['columns'],
  read: ColumnDefinition<ArithmeticLine>['read'],
): ColumnDefinition<ArithmeticLine> {
  return { key, heading: ({ language }) => arithmeticTexts[language].columns[key], read };
}
