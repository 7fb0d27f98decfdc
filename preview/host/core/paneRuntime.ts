import { HostObject } from './hostObject';
import type { Platform } from './platform';

/** What Office.addin.showAsTaskpane and hide call. */
export class AppRuntimeService extends HostObject {
  readonly typeName = 'AppRuntimeService';
  readonly #platform: () => Platform;
  readonly #tell: (visibility: 'Visible' | 'Hidden') => void;
  #state = 'Background';

  /** @param tell tells the add-in that the pane was opened or closed, by whomever */
  constructor(platform: () => Platform, tell: (visibility: 'Visible' | 'Hidden') => void) {
    super();
    this.#platform = platform;
    this.#tell = tell;
  }

  get isShown(): boolean {
    return this.#state === 'Visible';
  }

  /** The user opens or closes the pane. */
  show(shown: boolean): void {
    if (shown === this.isShown) return;
    this.#state = shown ? 'Visible' : 'Background';
    this.#tell(shown ? 'Visible' : 'Hidden');
  }

  SetAppRuntimeState(state: unknown) {
    const shown = state === 'Visible';
    if (!shown || this.#platform().pane !== 'stays closed') this.show(shown);
  }
  GetAppRuntimeState() {
    return this.#state;
  }
}

/** What Office.addin.setStartupBehavior and getStartupBehavior call. */
export class AppRuntimePersistenceService extends HostObject {
  readonly typeName = 'AppRuntimePersistenceService';
  #state = 'Inactive';
  SetAppRuntimeStartState(state: unknown) {
    this.#state = String(state);
  }
  GetAppRuntimeStartState() {
    return this.#state;
  }
}
