import type { FWorksheet } from '@univerjs/sheets/facade';
import { HostError, HostObject } from '../core/hostObject';
import { changeNotes, isProtected, readNotes, setProtected } from '../core/store';
import type { ExcelStore } from '../core/store';

/** Without options and passwords, which the add-in does not use. */
export class ExcelWorksheetProtection extends HostObject {
  readonly typeName = 'WorksheetProtection';
  readonly #sheet: FWorksheet;

  constructor(sheet: FWorksheet) {
    super();
    this.#sheet = sheet;
  }

  get Protected() {
    return isProtected(this.#sheet);
  }

  /** "Fails if the worksheet has already been protected." With which code is a guess. */
  Protect() {
    if (this.Protected) throw new HostError('InvalidOperation');
    setProtected(this.#sheet, true);
  }
  Unprotect() {
    setProtected(this.#sheet, false);
  }
}

/** The structure of the workbook, without a password. */
export class ExcelWorkbookProtection extends HostObject {
  readonly typeName = 'WorkbookProtection';
  readonly #store: ExcelStore;

  constructor(store: ExcelStore) {
    super();
    this.#store = store;
  }

  get Protected() {
    return readNotes(this.#store).structureProtected === true;
  }
  Protect() {
    if (this.Protected) throw new HostError('InvalidOperation');
    changeNotes(this.#store, { structureProtected: true });
  }
  Unprotect() {
    changeNotes(this.#store, { structureProtected: false });
  }
}

/** @throws HostError as on a protected sheet, which is a guess */
export function toChangeStructure(store: ExcelStore): void {
  if (readNotes(store).structureProtected === true) throw new HostError('AccessDenied');
}
