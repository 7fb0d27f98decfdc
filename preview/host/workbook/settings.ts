import { ExcelCollection } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import { changeNotes, readNotes } from '../core/store';
import type { ExcelStore } from '../core/store';

/** `workbook.settings`: keys are case-sensitive, adding a known key overwrites its value. */
export class ExcelSettingCollection extends ExcelCollection<ExcelSetting> {
  readonly typeName = 'SettingCollection';
  readonly #store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.#store = store;
  }

  override items(): ExcelSetting[] {
    return readNotes(this.#store).settings.map(({ key }) => new ExcelSetting(this.#store, key));
  }

  protected override matches(setting: ExcelSetting, key: string): boolean {
    return setting.Key === key;
  }

  Add(key: unknown, value: unknown) {
    if (typeof key !== 'string' || key === '') throw new HostError('InvalidArgument');
    const { settings } = readNotes(this.#store);
    const added = { key, value };
    const known = settings.some((setting) => setting.key === key);
    changeNotes(this.#store, {
      settings: known
        ? settings.map((setting) => (setting.key === key ? added : setting))
        : [...settings, added],
    });
    return new ExcelSetting(this.#store, key);
  }
}

class ExcelSetting extends HostObject {
  readonly typeName = 'Setting';
  readonly #store: ExcelStore;
  readonly #key: string;

  constructor(store: ExcelStore, key: string) {
    super();
    this.#store = store;
    this.#key = key;
  }

  override identity() {
    return { _Id: this.#key };
  }

  get Key() {
    return this.#key;
  }
  get Value(): unknown {
    const setting = readNotes(this.#store).settings.find(({ key }) => key === this.#key);
    if (!setting) throw new HostError('ItemNotFound');
    return setting.value;
  }
  set Value(value: unknown) {
    new ExcelSettingCollection(this.#store).Add(this.#key, value);
  }

  Delete() {
    const { settings } = readNotes(this.#store);
    changeNotes(this.#store, { settings: settings.filter(({ key }) => key !== this.#key) });
  }
}
