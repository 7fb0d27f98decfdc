/**
 * In what the programs that run the add-in differ, as far as Microsoft documents it or its trackers tell it. A bare
 * number is an issue of github.com/OfficeDev/office-js.
 */
export type Platform = {
  /**
   * The highest requirement sets, by name.
   * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
   * https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
   */
  readonly requirements: Readonly<Record<string, string>>;
  /**
   * What Excel.run makes of `mergeUndoGroup`: it is not known before ExcelApi 1.20; some calls are refused with
   * UndoNotSupported (#6170, #6491), or every one (#6711).
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
   */
  readonly undoGroups: 'unknown' | 'some calls refused' | 'refused';
  /**
   * Ids of sheets and tables in a workbook that is opened again: a file without ids gets them by position, so that
   * one that is known may be another's (#552, #1390, OfficeDev/office-js-docs-pr #297).
   */
  readonly idsAfterReopening: 'kept' | 'by position';
  /** Whether custom XML parts are there when a workbook is opened again (#6091: not on Mac). */
  readonly xmlPartsAfterReopening: 'kept' | 'lost';
  /** Whether Ctrl+Z takes back custom XML parts as well; reported not to (#4484, #6415), promised nowhere. */
  readonly xmlPartsInUndo: boolean;
  /**
   * Bytes of a request, and of an answer.
   * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
   */
  readonly payloadLimit: number;
  /** Whether there is no active cell while another window is in front (#5319). */
  readonly asksForFront: boolean;
  /**
   * What Office.addin.showAsTaskpane does while a ribbon command runs: it opens the pane at once; it does not answer
   * before `event.completed()` (#2877, #3224, #3250); it answers and opens nothing, as for add-ins of the Marketplace
   * since February 2026.
   * https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
   */
  readonly pane: 'opens at once' | 'opens once completed' | 'stays closed';
};

export type PlatformName = 'windows' | 'mac' | 'web' | 'ltsc2021';

/** "Excel on the web has a payload size limit for requests and responses of 5MB." */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Private sets: the wire format of custom functions, and that office.js tells of `delayForCellEdit`. */
const privateSets = { CustomFunctions: '1.9', DelayForCellEdit: '1.1' };

const today = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  ...privateSets,
};

export const platforms: Readonly<Record<PlatformName, Platform>> = {
  windows: {
    requirements: today,
    undoGroups: 'some calls refused',
    idsAfterReopening: 'kept',
    xmlPartsAfterReopening: 'kept',
    xmlPartsInUndo: false,
    payloadLimit: Infinity,
    asksForFront: true,
    pane: 'opens once completed',
  },
  mac: {
    requirements: today,
    undoGroups: 'some calls refused',
    idsAfterReopening: 'by position',
    xmlPartsAfterReopening: 'lost',
    xmlPartsInUndo: false,
    payloadLimit: Infinity,
    asksForFront: true,
    pane: 'opens once completed',
  },
  web: {
    requirements: today,
    undoGroups: 'refused',
    idsAfterReopening: 'by position',
    xmlPartsAfterReopening: 'kept',
    // Nothing is promised, so one platform has it the other way.
    xmlPartsInUndo: true,
    payloadLimit: WEB_PAYLOAD_LIMIT,
    asksForFront: false,
    pane: 'stays closed',
  },
  ltsc2021: {
    requirements: {
      ExcelApi: '1.14',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      DialogApi: '1.2',
      ...privateSets,
    },
    undoGroups: 'unknown',
    idsAfterReopening: 'kept',
    xmlPartsAfterReopening: 'kept',
    xmlPartsInUndo: false,
    payloadLimit: Infinity,
    asksForFront: true,
    pane: 'opens at once',
  },
};

/** Unless a test names a platform: no more than manifest.xml asks for, and nothing that only some of them do. */
export const leastPlatform: Platform = {
  requirements: {
    ExcelApi: '1.9',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    DialogApi: '1.1',
    ...privateSets,
  },
  undoGroups: 'unknown',
  idsAfterReopening: 'kept',
  xmlPartsAfterReopening: 'kept',
  xmlPartsInUndo: false,
  payloadLimit: WEB_PAYLOAD_LIMIT,
  asksForFront: false,
  pane: 'opens at once',
};
