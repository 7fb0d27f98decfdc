import { flagsOfGroup } from './undoGroups';

/**
 * The office.js that npm has ends with ExcelApi 1.15; the one that pages load from Microsoft's CDN goes on. This adds
 * what the add-in uses of the rest, the way office.js defines its own members.
 */
export function addNewerApis(target: Window): void {
  const { Excel: excel, OfficeExtension: extension } = target as unknown as OfficeGlobals;
  const range = excel.Range.prototype;
  if ('valuesAsJson' in range) return;
  addUndoGroups(excel, extension);
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

/** Excel.RunOptions.mergeUndoGroup of ExcelApi 1.20, which older ones overlook. */
function addUndoGroups(excel: OfficeGlobals['Excel'], extension: OfficeGlobals['OfficeExtension']): void {
  const { run } = excel;
  let groups = 0;
  excel.run = (...given) => {
    const [options] = given;
    const isGroup = typeof options === 'object' && options !== null && 'mergeUndoGroup' in options;
    if (!isGroup || options.mergeUndoGroup !== true) return run(...given);
    if (!extension.Utility.isSetSupported('ExcelApi', '1.20')) return run(...given);
    const flags = flagsOfGroup(groups++);
    const work = given.at(-1) as Work;
    return run(...given.slice(0, -1), (context: FlaggedContext) => {
      context._requestFlagModifier |= flags;
      return work(context);
    });
  };
}

type FlaggedContext = { _requestFlagModifier: number };
type Work = (context: FlaggedContext) => unknown;

/** As much of what office.js puts into the page as is needed to define a member. */
type OfficeGlobals = {
  Excel: {
    run: (...given: unknown[]) => unknown;
    Range: { prototype: { _handleResult: (this: object, value: Record<string, unknown> | null) => void } };
  };
  OfficeExtension: {
    Utility: {
      isSetSupported(name: string, version: string): boolean;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    };
    BatchApiHelper: { invokeSetProperty(object: object, name: string, value: unknown, flags: number): void };
  };
};
