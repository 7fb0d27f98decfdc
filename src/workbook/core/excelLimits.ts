import type { ExcelLimit } from '../../locales/excelLimits';

type About = {
  readonly isExcel: boolean;
  readonly isReadOnly: boolean;
  /** Whether this Excel has a requirement set. */
  readonly has: (set: string, version: string) => boolean;
};

/**
 * What is missing, the gravest first; nothing of an up-to-date Excel with an editable workbook.
 * @example limitsOf({ isExcel: false, isReadOnly: false, has: () => false }) // ['outside-excel']
 */
export function limitsOf({ isExcel, isReadOnly, has }: About): ExcelLimit[] {
  if (!isExcel) return ['outside-excel'];
  const hasFunctions = has('CustomFunctionsRuntime', '1.1');
  const missing: readonly (readonly [boolean, ExcelLimit])[] = [
    [isReadOnly, 'read-only'],
    [!hasFunctions, 'no-functions'],
    [hasFunctions && !has('SharedRuntime', '1.1'), 'functions-apart'],
    // The version that functions ask for before they answer with data types.
    [hasFunctions && !has('CustomFunctionsRuntime', '1.5'), 'no-cards'],
    [hasFunctions && !has('ExcelApi', '1.12'), 'no-spills'],
    [!has('ExcelApi', '1.19'), 'no-properties'],
    [!has('DialogApi', '1.2'), 'no-dialogs'],
  ];
  return missing.flatMap(([isSo, limit]) => (isSo ? [limit] : []));
}

/** What is missing here and now. */
export function excelLimits(): ExcelLimit[] {
  const { host, requirements, document } = Office.context;
  return limitsOf({
    isExcel: host === Office.HostType.Excel,
    isReadOnly: (document as Office.Document | undefined)?.mode === Office.DocumentMode.ReadOnly,
    has: (set, version) => requirements.isSetSupported(set, version),
  });
}
