/**
 * Has Excel compute every formula again: our functions are not volatile, so nothing tells it that their figures changed.
 * "Full" marks all cells as dirty (Excel.CalculationType).
 */
export async function computeAgain(): Promise<void> {
  if (Office.context.host !== Office.HostType.Excel) return;
  // Later they would not be asked again, so this waits until the user has finished typing.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}

/**
 * The same where the user has changed nothing, as when a workbook opens: a workbook that was as it is saved stays so, and
 * Excel does not ask to save it when it is closed.
 */
export async function computeAgainQuietly(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook, application } = context;
    workbook.load('isDirty');
    await context.sync();
    application.calculate(Excel.CalculationType.full);
    if (!workbook.isDirty) {
      await context.sync();
      workbook.isDirty = false;
    }
    await context.sync();
  });
}
