import type { Batch } from '../store/conversionList';
import { isSame } from './tables';
import type { Sheets, Template } from './template';

/**
 * A conversion with the ids that its sheets have now. Excel's ids of sheets are those of one session: in a file without
 * ids, or in another program, a sheet has another id, or the id of what was another sheet (OfficeDev/office-js #552,
 * #1390). A sheet is known by the hidden name that moves with its cells, and else by what it was called.
 * @param anchored the sheets on which the hidden names are now, by the ids that were kept
 */
export function withPresentSheets(
  batch: Batch,
  anchored: ReadonlyMap<string, string>,
  sheets: Sheets,
): Batch {
  const idOf = (kept: string): string => {
    const anchor = anchored.get(kept);
    // Before sheets were kept with their names, their ids were all there was.
    if (anchor !== undefined || kept === '' || batch.sheets === undefined) return anchor ?? kept;
    const name = batch.sheets.find(({ id }) => id === kept)?.name ?? '';
    return sheets.find((sheet) => isSame(sheet.name, name))?.id ?? `gone ${kept}`;
  };
  const inTemplate = (template: Template): Template =>
    template.map((part) =>
      typeof part === 'object' && 'corners' in part && part.sheet !== undefined
        ? { ...part, sheet: idOf(part.sheet) }
        : part,
    );
  return {
    ...batch,
    regions: batch.regions.map((region) => ({ ...region, sheet: idOf(region.sheet) })),
    cells: batch.cells.map((block) => ({
      ...block,
      sheet: idOf(block.sheet),
      formula: inTemplate(block.formula),
    })),
    names: batch.names.map((name) => ({
      ...name,
      ...(name.sheet !== undefined && { sheet: idOf(name.sheet) }),
      formula: inTemplate(name.formula),
      converted: inTemplate(name.converted),
    })),
  };
}
