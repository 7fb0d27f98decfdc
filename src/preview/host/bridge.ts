import { FunctionCalls } from './functionCalls';
import type { FunctionResult } from './functionCalls';
import { HostObject } from './hostObject';
import { BatchInterpreter } from './protocol';
import type { Batch } from './batch';

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

  readonly #runtime = new AppRuntimeService();

  /** Must come before office.js loads. */
  constructor(target: Window, options: BridgeOptions = {}) {
    this.#window = target;
    this.#native = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => this.#answer(JSON.parse(text) as BridgeMessage),
    };
    this.#functions = new FunctionCalls((entry) => this.#send({ type: 3, message: { entries: [entry] } }));
    this.#window._richApiNativeBridge = this.#native;
    Object.defineProperty(target, 'external', { configurable: true, value: nativeOffice(options) });
  }

  /** From now on office.js talks to this document, with fresh counters and no kept references. */
  connect(document: HostObject): BatchInterpreter {
    this.#interpreter = new BatchInterpreter(document, {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.ExcelServices.CustomFunctions': this.#functions,
      'Microsoft.AppRuntime.AppRuntimeService': this.#runtime,
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

  #answer({ id, type, message }: BridgeMessage): void {
    this.#answering = true;
    const body = this.#interpreter?.process(message.body);
    this.#answering = false;
    this.#send({ id, type, message: { statusCode: 200, headers: {}, body } });
  }

  /** Never in the same turn: office.js first has to note which answer it waits for. */
  #send(message: unknown): void {
    this.#window.setTimeout(() => this.#native.onMessageFromHost(JSON.stringify(message)), 0);
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
  message: { body: Batch };
};

type BridgedWindow = {
  _richApiNativeBridge?: NativeBridge;
  CustomFunctions?: { _association: { mappings: Record<string, unknown> } };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
} & Window;

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

/** What the manifest declares; CustomFunctions is the private set that office.js chooses its wire format by. */
const declaredRequirements = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
  CustomFunctions: '1.9',
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
