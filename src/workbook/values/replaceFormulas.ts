import type { Language } from '../../locales/messages';
import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import { transaction } from '../core/transaction';
import { batchOf, blocksOfShown, stepsToFormulas, stepsToValues } from './batch';
import type { BlockOfFormulas, PlannedBatch } from './batch';
import type { Shown } from './contents';
import { listWriter, syncAndReadList } from '../store/conversionList';
import type { ConversionList, ListWriter } from '../store/conversionList';
import { asHiddenNow } from './look';
import type { Sheet, Survey } from './look';
import type { Plan } from './planConversion';
import type { PlannedName } from './planNames';
import { ReadBack } from './readBack';
import { readCells } from './readCells';
import { refusedBy } from './refusals';
import { carryOut, cellsIn } from './steps';
import { undoneBy } from '../core/undoneBy';

/** All that conversion would change. */
export type WholePlan = { readonly plan: Plan; readonly names: readonly PlannedName[] };

/** What a conversion works on. */
export type Conversion = {
  readonly context: Excel.RequestContext;
  readonly seen: Survey;
  /** Of what the user is told where it does not work. */
  readonly language: Language;
};

/**
 * Turns the planned formulas into values and keeps them in the list; on a failure all is as it was.
 * @throws what went wrong: NotHeld, where Excel holds something else then; or the reason of the signal
 */
export async function replaceFormulas(
  conversion: Conversion,
  { plan, names }: WholePlan,
  list: ConversionList,
  options: WriteOptions,
): Promise<void> {
  const { context, seen, language } = conversion;
  options.signal?.throwIfAborted();
  if (plan.convert.length === 0 && names.length === 0) return;
  const planned = batchOf(plan.convert, names, seen);
  const steps = stepsToValues(planned.batch.cells);
  await transaction(async (undo) => {
    const requests = new Requests(context, { ...options, all: cellsIn(steps) });
    undo.hasBegunWhere(() => requests.hasSent);
    undo.remember(() =>
      undoneBy(async () => {
        for (const { item, formula } of names) item.formula = formula;
        await putFormulasBack(conversion, planned.blocks);
        await withdraw(context, planned);
      }),
    );
    const announced = await announce(requests, seen, planned, list);
    const readBack = new ReadBack(seen, language);
    for (const { item, convertedFormula } of names) {
      item.formula = convertedFormula;
      readBack.ofName(item, convertedFormula);
    }
    await carryOut(requests, steps, seen.sheets, readBack);
    // What earlier conversions have given back for good is no longer needed.
    await announced.sync(list.entries.flatMap(({ id, left }) => (left === 0 ? [{ remove: id }] : [])));
    options.signal?.throwIfAborted();
    readBack.check();
  });
}

/** The planned formulas that Excel does not let be changed, found by trying; all is as it was afterwards. */
export async function refusedIn(
  conversion: Conversion,
  { plan, names }: WholePlan,
  signal?: AbortSignal,
): Promise<Shown[]> {
  const { context, seen } = conversion;
  const list = await syncAndReadList(context);
  const planned = batchOf(plan.convert, names, seen);
  // Only where all of them are seen to stand is the list that holds them given up.
  const takeBack = async (): Promise<void> => {
    await putFormulasBack(conversion, planned.blocks);
    await withdraw(context, planned);
  };
  return transaction(async (undo) => {
    undo.hasBegunWhere(() => true);
    undo.remember(() => undoneBy(takeBack));
    await (await announce(new Requests(context), seen, planned, list)).sync();
    const refused = await refusedBy(
      plan.convert,
      async (cells) => {
        const blocks = blocksOfShown(cells, seen);
        const requests = new Requests(context);
        await carryOut(requests, stepsToValues(blocks.map(({ block }) => block)), seen.sheets);
        await carryOut(requests, stepsToFormulas(blocks), seen.sheets);
        await requests.send();
      },
      (cells) => putFormulasBack(conversion, blocksOfShown(cells, seen)),
      signal,
    );
    await takeBack();
    return refused;
  });
}

/** First of all the list: even if taking back should fail too, no formula is lost. Done with the next sync. */
async function announce(
  requests: Requests,
  seen: Survey,
  planned: PlannedBatch,
  list: ConversionList,
): Promise<ListWriter> {
  const writer = listWriter(requests.context, list);
  const changes = [{ put: planned.batch }];
  await requests.add(writer.costOf(changes));
  await writer.queue(changes);
  nameRegions(requests.context, planned, seen.sheets);
  return writer;
}

async function withdraw(context: Excel.RequestContext, { batch }: PlannedBatch): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  const list = await syncAndReadList(context);
  const ours = new Set(batch.regions.map(({ name }) => name));
  for (const item of names.items) if (ours.has(item.name)) item.delete();
  await listWriter(context, list).sync([{ remove: batch.id }]);
}

/**
 * Puts formulas back where they no longer stand; what Excel has refused to change is not touched.
 * @throws NotHeld where they do not stand afterwards
 */
async function putFormulasBack(
  { context, seen, language }: Conversion,
  blocks: readonly BlockOfFormulas[],
): Promise<void> {
  const requests = new Requests(context);
  const sheets = asHiddenNow(
    seen.sheets,
    blocks.map(({ block }) => block.sheet),
  );
  const there = blocks.flatMap((one) =>
    sheets.flatMap((sheet) =>
      sheet.id === one.block.sheet ? [{ ...one, sheet, area: one.block.area }] : [],
    ),
  );
  const changed: BlockOfFormulas[] = [];
  await readCells(requests, there, ['formulas'], (one, now) => {
    const stands = one.formulas.every((row, down) =>
      row.every((formula, right) => now.formulas[down]?.[right] === formula),
    );
    if (!stands) changed.push(one);
  });
  const readBack = new ReadBack({ ...seen, sheets }, language);
  await carryOut(requests, stepsToFormulas(changed), sheets, readBack);
  await requests.send();
  readBack.check();
}

function nameRegions(context: Excel.RequestContext, { batch }: PlannedBatch, sheets: readonly Sheet[]): void {
  for (const { sheet, name, area } of batch.regions) {
    const worksheet = sheets.find(({ id }) => id === sheet)?.worksheet;
    if (worksheet === undefined) continue;
    const { row, column, rows, columns } = area;
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, rows, columns)).visible = false;
  }
}
