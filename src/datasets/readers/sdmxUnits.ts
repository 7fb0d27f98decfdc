import type { DatasetContent } from '../../model/schema';
import { isOnlyComputed, unitIn } from '../../model/unit';
import type { SdmxTexts } from '../sdmx/texts';
import { keyOf, sdmxUnits } from '../sdmx/units';
import { KILOGRAMS, PER_CENT, TONNES, US_DOLLARS } from './sdmxMeanings';
import { codeFrom } from './sdmxSubjects';

export type Texts = Readonly<Record<'vi' | 'en', SdmxTexts>>;
type OwnUnits = NonNullable<DatasetContent['units']>;

/** The unit that a number is printed in, and the one that it is held in where that is another. */
export type ReadUnit = { readonly printed: string; readonly heldIn: string | undefined };

/**
 * Units of a message as units of a dataset. Money in US dollars is held in million USD and weight in thousand tonnes, as
 * everywhere; whatever nobody converts becomes a unit of the dataset's own.
 */
export class UnitReader {
  /** The units that the dataset needs beside those that the code knows. */
  readonly own: OwnUnits = {};
  readonly #made = new Map<string, string>();
  readonly #known: ReadonlyMap<string, string>;
  readonly #described: Pick<DatasetContent, 'units'>;
  readonly #isOwnFile: boolean;
  readonly #texts: Texts;

  constructor(described: Pick<DatasetContent, 'units'>, isOwnFile: boolean, texts: Texts) {
    this.#described = described;
    this.#isOwnFile = isOwnFile;
    this.#texts = texts;
    this.#known = new Map([...sdmxUnits(described)].map(([code, unit]) => [keyOf(unit), code]));
  }

  /**
   * @param measure UNIT_MEASURE
   * @param mult UNIT_MULT; without it a number is in units
   * @param name what the message calls the unit
   * @example new UnitReader({}, false, texts).read('USD', 9, '') // { printed: 'billion-usd', heldIn: 'million-usd' }
   */
  read(measure: string, mult: number, name: string): ReadUnit {
    const code = measure.toUpperCase();
    const [standard, heldIn, size] = US_DOLLARS.has(code)
      ? (['USD', 'million-usd', 6] as const)
      : TONNES.has(code)
        ? (['T', 'thousand-tonnes', 3] as const)
        : KILOGRAMS.has(code)
          ? (['KG', 'thousand-tonnes', 6] as const)
          : [PER_CENT.has(code) ? 'PT' : measure, undefined, 0];
    const known = this.#known.get(keyOf({ measure: standard, mult }));
    // Plain dollars of another's file are money, not dollars a head, which only our files write so.
    if (known !== undefined && (known !== 'usd' || this.#isOwnFile)) return this.#readKnown(known);
    const key = keyOf({ measure: standard, mult });
    const printed =
      this.#made.get(key) ?? this.#free(codeFrom(mult === 0 ? standard : `${standard}-e${mult}`));
    this.#made.set(key, printed);
    this.own[printed] ??= {
      name: this.#nameOf(standard, mult, name),
      kind: 'amount',
      ...(heldIn === undefined ? {} : { factor: Number(`1e${mult - size}`), heldIn }),
    };
    return { printed, heldIn };
  }

  /** A code that nothing has yet. */
  #free(code: string): string {
    let free = code;
    const isTaken = () =>
      unitIn(this.#described, free) !== undefined || isOnlyComputed(free) || Object.hasOwn(this.own, free);
    for (let count = 2; isTaken(); count += 1) free = `${code}-${count}`;
    return free;
  }

  #readKnown(code: string): ReadUnit {
    const own = this.#described.units?.[code];
    return { printed: code, heldIn: code === 'billion-usd' ? 'million-usd' : own?.heldIn };
  }

  #nameOf(standard: string, mult: number, name: string): { vi: string; en: string } {
    const inLanguage = (language: 'vi' | 'en'): string => {
      const texts = this.#texts[language];
      // People write “thousand USD”, not “thousand US dollar”.
      const word = standard === 'USD' ? 'USD' : name || (texts.unit(standard) ?? standard);
      return texts.ownUnit(word, mult);
    };
    return { vi: inLanguage('vi'), en: inLanguage('en') };
  }
}
