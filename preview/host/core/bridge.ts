import { FunctionCalls } from '../functions/functionCalls';
import type { FunctionResult } from '../functions/functionCalls';
import { HostObject } from './hostObject';
import { BatchInterpreter, asksDocument } from './protocol';
import type { Batch, BatchResponse } from './batch';

export type BridgeOptions = {
  /** The language of Excel and of its number formats, for example `vi-VN`. */
  locale?: string;
  /** Requirement sets by name; what the add-in declares, unless a test asks for more or less. */
  requirements?: Readonly<Record<string, string>>;
};

/**
 * Puts a host under Microsoft's unmodified office.js by the two globals that it looks for while it loads:
 * `_richApiNativeBridge` for Excel.run, and `external.GetContext` for everything else that Office is asked for.
 */
export class OfficeBridge {
  readonly #functions: FunctionCalls;
  readonly #window: BridgedWindow;
  readonly #native: NativeBridge;
  #interpreter: BatchInterpreter | undefined;
  #answering = false;
  #editing = false;
  readonly #delayed: BridgeMessage[] = [];
  readonly #outgoing: unknown[] = [];
  readonly #turn = new MessageChannel();
  #asOneStep: <Answer>(process: () => Answer) => Answer = (process) => process();

  /** Bytes of the largest request and of the largest answer since these were last set, and letters of all answers. */
  readonly largest = { request: 0, answer: 0, answered: 0 };

  readonly #runtime = new AppRuntimeService();
  readonly #startup = new AppRuntimePersistenceService();

  /** Must come before office.js loads. */
  constructor(target: Window, options: BridgeOptions = {}) {
    this.#window = target;
    this.#native = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => {
        this.largest.request = larger(this.largest.request, text);
        this.#answer(JSON.parse(text) as BridgeMessage, isTooLong(text));
      },
    };
    this.#turn.port1.onmessage = () => this.#native.onMessageFromHost(JSON.stringify(this.#outgoing.shift()));
    this.#functions = new FunctionCalls((entry) => this.#send({ type: 3, message: { entries: [entry] } }));
    this.#window._richApiNativeBridge = this.#native;
    Object.defineProperty(target, 'external', { configurable: true, value: nativeOffice(options) });
  }

  /**
   * From now on office.js talks to this document, with fresh counters and no kept references.
   *
   * @param asOneStep is given the work of each batch, for the user undoes a batch as a whole
   */
  connect(document: HostObject, asOneStep: <Answer>(process: () => Answer) => Answer): BatchInterpreter {
    this.#asOneStep = asOneStep;
    this.#interpreter = new BatchInterpreter(document, {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.ExcelServices.CustomFunctions': this.#functions,
      'Microsoft.AppRuntime.AppRuntimeService': this.#runtime,
      'Microsoft.AppRuntime.AppRuntimePersistenceService': this.#startup,
    });
    return this.#interpreter;
  }

  /**
   * Must come after office.js has loaded: lets it refuse, as it does on Microsoft's CDN, whatever lies above the
   * declared requirement sets.
   */
  refuseUndeclaredApis(): void {
    const common = this.#window.OfficeExtension?.CommonUtility;
    if (!common) throw new Error('office.js has not loaded.');
    common._doApiNotSupportedCheck = true;
  }

  /** Whether the add-in has asked for its pane to be shown. */
  get paneShown(): boolean {
    return this.#runtime.state === 'Visible';
  }

  /** By id in capitals; the very object that CustomFunctions.associate adds to. */
  get associatedFunctions(): Readonly<Record<string, unknown>> {
    const association = this.#window.CustomFunctions?._association;
    if (!association) throw new Error('office.js has not loaded.');
    return association.mappings;
  }

  /** True while the add-in's own batch runs, so that events can tell its edits from the user's. */
  get answering(): boolean {
    return this.#answering;
  }

  /** Calls the handlers that the add-in has registered for this type of event on this object. */
  fire(eventType: number, targetId: string, args: unknown): void {
    const category = 65536;
    const entry = [category, eventType, targetId, JSON.stringify(args), 0];
    this.#send({ type: 3, message: { entries: [entry] } });
  }

  callFunction(name: string, args: readonly unknown[], address = 'Sheet1!A1'): Promise<FunctionResult> {
    return this.#functions.call(name, args, address);
  }

  /** Whether the user is typing in a cell: what the add-in asks then fails, or waits if it asked to. */
  get editing(): boolean {
    return this.#editing;
  }
  set editing(editing: boolean) {
    this.#editing = editing;
    if (!editing) for (const message of this.#delayed.splice(0)) this.#answer(message);
  }

  /** How many requests wait until the user has entered the cell. */
  get waiting(): number {
    return this.#delayed.length;
  }

  #answer(asked: BridgeMessage, tooLong = false): void {
    const { id, type, message, flags = 0 } = asked;
    const ofDocument = asksDocument(message.body);
    if (this.#editing && ofDocument && flags & delayForCellEdit) {
      this.#delayed.push(asked);
      return;
    }
    this.#answering = true;
    const process = (): unknown => this.#interpreter?.process(message.body);
    const body =
      this.#editing && ofDocument
        ? inCellEditMode
        : tooLong
          ? refused('RequestPayloadSizeLimitExceeded')
          : this.#asOneStep(process);
    this.#answering = false;
    const answer = { id, type, message: { statusCode: 200, headers: {}, body } };
    const told = JSON.stringify(body);
    this.largest.answer = larger(this.largest.answer, told);
    if (ofDocument) this.largest.answered += told.length;
    const isHeavy = ofDocument && isTooLong(told);
    this.#send(
      isHeavy
        ? { ...answer, message: { ...answer.message, body: refused('ResponsePayloadSizeLimitExceeded') } }
        : answer,
    );
  }

  /** Never in the same turn: office.js first has to note which answer it waits for. A timer would take a millisecond. */
  #send(message: unknown): void {
    this.#outgoing.push(message);
    this.#turn.port2.postMessage(null);
  }
}

type NativeBridge = {
  /** office.js puts its own function here. */
  onMessageFromHost(text: string): void;
  sendMessageToHost(text: string): void;
};

type BridgeMessage = {
  id: number;
  type: number;
  /** What Excel.run was told, in bits. */
  flags?: number;
  message: { body: Batch };
};

type BridgedWindow = {
  _richApiNativeBridge?: NativeBridge;
  CustomFunctions?: { _association: { mappings: Record<string, unknown> } };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
} & Window;

const delayForCellEdit = 64;

/** How Excel answers a batch of which it does nothing, or does not tell what it has done. */
function refused(code: string, message = code): BatchResponse {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: 0, Location: '' },
  };
}

const inCellEditMode = refused(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);

/**
 * "Excel on the web has a payload size limit for requests and responses of 5MB."
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

function isTooLong(text: string): boolean {
  return larger(PAYLOAD_LIMIT, text) > PAYLOAD_LIMIT;
}

/** These bytes, or those of the text in UTF-8 if that has more. */
function larger(bytes: number, text: string): number {
  // A UTF-16 code unit takes three bytes at most.
  return text.length * 3 > bytes ? Math.max(bytes, new Blob([text]).size) : bytes;
}

class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  NotifyActionHandlerReady() {
    // Nothing waits for it.
  }
}

/** What Office.addin.showAsTaskpane and hide call. */
class AppRuntimeService extends HostObject {
  readonly typeName = 'AppRuntimeService';
  state = 'Background';
  SetAppRuntimeState(state: unknown) {
    this.state = String(state);
  }
  GetAppRuntimeState() {
    return this.state;
  }
}

/** What Office.addin.setStartupBehavior and getStartupBehavior call. */
class AppRuntimePersistenceService extends HostObject {
  readonly typeName = 'AppRuntimePersistenceService';
  #state = 'Inactive';
  SetAppRuntimeStartState(state: unknown) {
    this.#state = String(state);
  }
  GetAppRuntimeStartState() {
    return this.#state;
  }
}

/** What the manifest declares; CustomFunctions is the private set that office.js chooses its wire format by. */
const declaredRequirements = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
  CustomFunctions: '1.9',
  // Also private: without it office.js does not tell that Excel.run was given delayForCellEdit.
  DelayForCellEdit: '1.1',
};

/** Colours are numbers here; office.js makes `#ffffff` of them. */
const whiteTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};

/** `window.external` as Excel for Windows has it, with as much as office.js asks for when it boots. */
function nativeOffice({ locale = 'en-US', requirements = {} }: BridgeOptions) {
  const succeed = (...args: unknown[]): void => {
    const callback = args.at(-1);
    if (typeof callback === 'function') Reflect.apply(callback, undefined, [0]);
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'vnexport',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify({ ...declaredRequirements, ...requirements }),
    GetHostFullVersion: () => '16.0.17000.10000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(whiteTheme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return { GetContext: () => context, RegisterEvent: succeed, UnregisterEvent: succeed };
}
