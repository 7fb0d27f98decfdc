import { FunctionCalls } from '../functions/functionCalls';
import type { FunctionResult } from '../functions/functionCalls';
import { HostDialogs } from './dialogs';
import { HostObject } from './hostObject';
import { nativeOffice } from './nativeOffice';
import type { OfficeTheme } from './nativeOffice';
import { AppRuntimePersistenceService, AppRuntimeService } from './paneRuntime';
import { leastPlatform, platforms } from './platform';
import type { Platform, PlatformName } from './platform';
import { BatchInterpreter, asksDocument } from './protocol';
import type { Batch, BatchResponse } from './batch';
import { larger } from './textBytes';
import { groupOf, isRefusedInGroup, undoGuard, undoNotSupported } from './undoGroups';

export type BridgeOptions = {
  /** The language of Excel and of its number formats, for example `vi-VN`. */
  locale?: string;
  /** What runs the add-in; the least that manifest.xml asks for, unless a test names more. */
  platform?: PlatformName | Platform;
  /** Requirement sets by name, where a test asks for more or less than its platform has. */
  requirements?: Readonly<Record<string, string>>;
  /** Whether Office is light, as it is unless given, or dark. */
  theme?: OfficeTheme;
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
  readonly #requirements: Readonly<Record<string, string>>;
  #platform: Platform;
  #commands = 0;
  readonly #untilCompleted: BridgeMessage[] = [];
  #asOneStep: AsOneStep = (process) => process();

  /** Bytes of the largest request and of the largest answer since these were last set, and letters of all answers. */
  readonly largest = { request: 0, answer: 0, answered: 0 };

  /** The dialogs that the add-in opens. */
  readonly dialogs = new HostDialogs();

  readonly #runtime = new AppRuntimeService(
    () => this.#platform,
    (visibility) => this.fire(VISIBILITY_CHANGED, '', { visibility }),
  );
  readonly #startup = new AppRuntimePersistenceService();

  /** Must come before office.js loads. */
  constructor(target: Window, options: BridgeOptions = {}) {
    this.#window = target;
    this.#requirements = options.requirements ?? {};
    this.#platform = platformOf(options.platform);
    this.#native = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => {
        this.largest.request = larger(this.largest.request, text);
        this.#answer(JSON.parse(text) as BridgeMessage, this.#isTooLong(text));
      },
    };
    this.#turn.port1.onmessage = () => this.#native.onMessageFromHost(JSON.stringify(this.#outgoing.shift()));
    this.#functions = new FunctionCalls((entry) => this.#send({ type: 3, message: { entries: [entry] } }));
    this.#window._richApiNativeBridge = this.#native;
    Object.defineProperty(target, 'external', {
      configurable: true,
      value: nativeOffice(options.locale ?? 'en-US', this.#sets, this.dialogs.native, options.theme),
    });
  }

  get platform(): Platform {
    return this.#platform;
  }

  /** Another program runs the add-in from now on. */
  usePlatform(platform: PlatformName | Platform): void {
    this.#platform = platformOf(platform);
    const requirements = this.#window.Office?.context.requirements;
    if (requirements === undefined) throw new Error('office.js has not loaded.');
    const sets = Object.entries(this.#sets).map(([name, version]) => [name.toLowerCase(), version]);
    requirements._setMap._sets = Object.fromEntries(sets) as Record<string, string>;
  }

  /**
   * From now on office.js talks to this document, with fresh counters and no kept references.
   *
   * @param asOneStep is given the work of each batch, for the user undoes a batch as a whole, and its undo group
   */
  connect(document: HostObject, asOneStep: AsOneStep): BatchInterpreter {
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

  /** Whether the pane is open. */
  get paneShown(): boolean {
    return this.#runtime.isShown;
  }
  /** The user opens or closes it. */
  set paneShown(shown: boolean) {
    this.#runtime.show(shown);
  }

  /** The user presses a button of the ribbon; resolves when the command says that it is completed. */
  async runCommand(name: string): Promise<void> {
    const command = this.#window.Office?.actions._association.mappings[name.toUpperCase()];
    if (command === undefined) throw new Error(`No command ${name} has been associated.`);
    this.#commands += 1;
    await new Promise<void>((completed) => command({ completed }));
    this.#commands -= 1;
    if (this.#commands === 0) for (const message of this.#untilCompleted.splice(0)) this.#answer(message);
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
    if (this.#waitsForCommand(message.body)) {
      this.#untilCompleted.push(asked);
      return;
    }
    if (this.#editing && ofDocument && flags & delayForCellEdit) {
      this.#delayed.push(asked);
      return;
    }
    this.#answering = true;
    const body = this.#carryOut(asked, ofDocument, tooLong);
    this.#answering = false;
    const answer = { id, type, message: { statusCode: 200, headers: {}, body } };
    const told = JSON.stringify(body);
    this.largest.answer = larger(this.largest.answer, told);
    if (ofDocument) this.largest.answered += told.length;
    const isHeavy = ofDocument && this.#isTooLong(told);
    this.#send(
      isHeavy
        ? { ...answer, message: { ...answer.message, body: refused('ResponsePayloadSizeLimitExceeded') } }
        : answer,
    );
  }

  #carryOut({ message: { body }, flags = 0 }: BridgeMessage, ofDocument: boolean, tooLong: boolean): unknown {
    if (this.#editing && ofDocument) return inCellEditMode;
    if (tooLong) return refused('RequestPayloadSizeLimitExceeded');
    const group = ofDocument ? groupOf(flags) : undefined;
    if (group === undefined) return this.#asOneStep(() => this.#interpreter?.process(body));
    if (isRefusedInGroup(this.#platform, body)) {
      const { code, message } = undoNotSupported();
      return refused(code, message);
    }
    const guard = undoGuard(this.#platform);
    return this.#asOneStep(() => this.#interpreter?.process(body, guard), group);
  }

  /** A pane that is asked for while a command runs may open only when that is over. */
  #waitsForCommand({ Actions }: Batch): boolean {
    const { pane } = this.#platform;
    if (this.#commands === 0 || pane !== 'opens once completed') return false;
    return Actions.some(({ Name }) => Name === 'SetAppRuntimeState');
  }

  get #sets(): Readonly<Record<string, string>> {
    return { ...this.#platform.requirements, ...this.#requirements };
  }

  #isTooLong(text: string): boolean {
    const { payloadLimit } = this.#platform;
    return larger(payloadLimit, text) > payloadLimit;
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
  Office?: {
    context: { requirements: { _setMap: { _sets: Record<string, string> } } };
    actions: { _association: { mappings: Record<string, (event: { completed: () => void }) => void> } };
  };
} & Window;

type AsOneStep = <Answer>(process: () => Answer, group?: number) => Answer;

const delayForCellEdit = 64;
const VISIBILITY_CHANGED = 65539;

function platformOf(platform: PlatformName | Platform = leastPlatform): Platform {
  return typeof platform === 'string' ? platforms[platform] : platform;
}

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

class AddinInternalService extends HostObject {
  readonly typeName = 'AddinInternalService';
  NotifyActionHandlerReady() {
    // Nothing waits for it.
  }
}
