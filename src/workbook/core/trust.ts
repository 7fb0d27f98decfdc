/** Microsoft's name of the setting; Excel for Windows and Mac follow it. */
const ASKS_NOBODY = 'Office.DisableTrustUX';

/**
 * Has Excel open this workbook without asking whoever does not have the add-in to trust and load it: its values are
 * there without it. It goes with the next sync.
 */
export function askNobodyToTrust(context: Excel.RequestContext): void {
  context.workbook.settings.add(ASKS_NOBODY, true);
}
