/** Whether this Excel tells where formulas spill to. */
export function tellsSpills(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}
