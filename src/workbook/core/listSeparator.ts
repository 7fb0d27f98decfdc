import { session } from '../../session';

/**
 * Asks Excel by which mark the user's country divides numbers. Excel does not tell its list separator, but it is a comma
 * unless the decimal mark is one. Where Excel does not answer, the comma stays.
 */
export async function learnListSeparator(): Promise<void> {
  if (Office.context.host !== Office.HostType.Excel) return;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) return;
  try {
    await Excel.run(async (context) => {
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load({ numberDecimalSeparator: true });
      await context.sync();
      session.useListSeparator(numberFormat.numberDecimalSeparator === ',' ? ';' : ',');
    });
  } catch {
    // Formulas are then shown with commas, as the documentation shows them.
  }
}
