/**
 * The office.js that npm has ends with ExcelApi 1.15; the one that pages load from Microsoft's CDN goes on. This adds
 * what the add-in uses of the rest, the way office.js defines its own members.
 */
export function addNewerApis(target: Window): void {
  const { Excel: excel, OfficeExtension: extension } = target as unknown as OfficeGlobals;
  const range = excel.Range.prototype;
  if ('valuesAsJson' in range) return;
  const loaded = new WeakMap<object, unknown>();
  const handleResult = range._handleResult;
  range._handleResult = function (value) {
    handleResult.call(this, value);
    if (value?.['ValuesAsJson'] !== undefined) loaded.set(this, value['ValuesAsJson']);
  };
  Object.defineProperty(range, 'valuesAsJson', {
    configurable: true,
    get(this: object) {
      extension.Utility.throwIfNotLoaded('valuesAsJson', loaded.get(this), 'Range', false);
      return loaded.get(this);
    },
    set(this: object, value: unknown) {
      extension.BatchApiHelper.invokeSetProperty(this, 'ValuesAsJson', value, 0);
    },
  });
}

/** As much of what office.js puts into the page as is needed to define a member. */
type OfficeGlobals = {
  Excel: {
    Range: { prototype: { _handleResult: (this: object, value: Record<string, unknown> | null) => void } };
  };
  OfficeExtension: {
    Utility: { throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void };
    BatchApiHelper: { invokeSetProperty(object: object, name: string, value: unknown, flags: number): void };
  };
};
