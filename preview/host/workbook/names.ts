import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { absoluteAddress } from '../core/address';
import { ExcelCollection, sameName } from '../core/collection';
import { HostError, HostObject } from '../core/hostObject';
import { checkNamedPlaces } from './namedPlaces';
import { ExcelRange } from '../range/range';
import { rangeAt } from '../range/rangeAt';
import type { ExcelStore } from '../core/store';

/** The names of the workbook, or those that belong to one sheet. */
export class ExcelNamedItemCollection extends ExcelCollection<ExcelNamedItem> {
  readonly typeName = 'NamedItemCollection';
  readonly #store: ExcelStore;
  readonly #sheet: FWorksheet | undefined;

  constructor(store: ExcelStore, sheet?: FWorksheet) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  override items(): ExcelNamedItem[] {
    const sheetId = this.#sheet?.getSheetId();
    return this.#store.univer.workbook
      .getDefinedNames()
      .filter((name) => (sheetId === undefined ? name.isWorkbookScope() : name.getLocalSheetId() === sheetId))
      .map((name) => new ExcelNamedItem(this.#store, name));
  }

  protected override matches(item: ExcelNamedItem, key: string): boolean {
    return sameName(item.Name, key);
  }

  Add(name: unknown, reference: unknown, comment?: unknown) {
    const { workbook } = this.#store.univer;
    // Which code Excel gives for a taken name is a guess.
    if (!isDefinedName(name) || this.find(name)) throw new HostError('InvalidArgument');
    workbook.insertDefinedNameBuilder({
      unitId: workbook.getId(),
      id: generateRandomId(),
      name,
      formulaOrRefString:
        reference instanceof ExcelRange
          ? absoluteAddress(reference.area, reference.sheetName)
          : checkFormula(this.#store, reference),
      comment: typeof comment === 'string' ? comment : '',
      localSheetId: this.#sheet?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    return this.GetItem(name);
  }
}

type DefinedName = ReturnType<FWorkbook['getDefinedNames']>[number];

export class ExcelNamedItem extends HostObject {
  readonly typeName = 'NamedItem';
  readonly #store: ExcelStore;
  readonly #name: DefinedName;

  constructor(store: ExcelStore, name: DefinedName) {
    super();
    this.#store = store;
    this.#name = name;
  }

  override identity() {
    return { _Id: this.Name };
  }

  get Name() {
    return this.#name.getName();
  }
  get Comment() {
    return this.#name.getComment() ?? '';
  }
  get Scope() {
    return this.#name.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get Formula(): string {
    const formula = this.#name.getFormulaOrRefString();
    return formula.startsWith('=') ? formula : `=${formula}`;
  }
  set Formula(formula: unknown) {
    // Univer puts the equals sign before it.
    this.#name.setFormula(checkFormula(this.#store, formula).slice(1));
  }
  /** Whether the Name Manager lists it. */
  get Visible(): boolean {
    const { univer, workbook } = this.#store.univer;
    const names = univer.__getInjector().get(IDefinedNamesService);
    return names.getValueByName(workbook.getId(), this.Name)?.hidden !== true;
  }
  set Visible(visible: unknown) {
    this.#name.setHidden(visible !== true);
  }
  /** Names of formulas that are not references have no other type here. */
  get Type() {
    return this.GetRangeOrNullObject() ? 'Range' : 'String';
  }
  get Value() {
    return this.Formula.slice(1);
  }

  GetRange() {
    const range = this.GetRangeOrNullObject();
    // Which code Excel gives is a guess.
    if (!range) throw new HostError('InvalidArgument');
    return range;
  }
  /** Null for what names no cells, or cells that are gone (#REF!). */
  GetRangeOrNullObject() {
    try {
      return this.Value.includes('!') ? rangeAt(this.#store, this.Value) : null;
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }
  Delete() {
    this.#name.delete();
  }
}

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
function isDefinedName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !/^[a-z]{1,3}\d+$|^r\d*c\d*$|^[rc]$/i.test(name)
  );
}

function checkFormula({ univer }: ExcelStore, formula: unknown): string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
  checkNamedPlaces(univer, formula);
  return formula;
}
