/**
 * Excel.run whose changes one Ctrl+Z takes back, where Excel can merge them; elsewhere every round trip is a step.
 * https://learn.microsoft.com/javascript/api/excel/excel.runoptions
 */
export function runAsOneStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const mergeUndoGroup = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return mergeUndoGroup ? Excel.run({ mergeUndoGroup }, batch) : Excel.run(batch);
}
