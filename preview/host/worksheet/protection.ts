import type { FWorksheet } from '@univerjs/sheets/facade';
import { HostError, HostObject } from '../core/hostObject';
import { isProtected, setProtected } from '../core/store';

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
