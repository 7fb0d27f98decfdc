import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import { insist, transaction } from '../core/transaction';
import { batchOf, blocksOfShown, stepsToFormulas, stepsToValues } from './batch';
import type { BlockOfFormulas, PlannedBatch } from './batch';
import type { Shown } from './contents';
import { listWriter, syncAndReadList } from '../store/conversionList';
import type { ConversionList, ListWriter } from '../store/conversionList';
import type { Sheet, Survey } from './look';
import type { Plan } from './planConversion';
import type { PlannedName } from './planNames';
import { readCells } from './readCells';
import { refusedBy } from './refusals';
import { carryOut, cellsIn } from './steps';
import { undoneBy } from './undoneBy';

/** All that conversion would change. */
export type WholePlan = { readonly plan: Plan; readonly names: readonly PlannedName[] };

/**
 * Turns the planned formulas into values and keeps them in the list; on a failure all is as it was.
 * @throws what went wrong, or the reason of the signal
 */
export async function replaceFormulas(
  context: Excel.RequestContext,
  seen: Survey,
  { plan, names }: WholePlan,
  list: ConversionList,
  options: WriteOptions,
): Promise<void> {
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
        await putFormulasBack(context, planned.blocks, seen.sheets);
        await withdraw(context, planned);
      }),
    );
    const announced = await announce(requests, seen, planned, list);
    for (const { item, convertedFormula } of names) item.formula = convertedFormula;
    await carryOut(requests, steps, seen.sheets);
    // What earlier conversions have given back for good is no longer needed.
    await announced.sync(list.entries.flatMap(({ id, left }) => (left === 0 ? [{ remove: id }] : [])));
    options.signal?.throwIfAborted();
  });
}

/** The planned formulas that Excel does not let be changed, found by trying; all is as it was afterwards. */
export async function refusedIn(
  context: Excel.RequestContext,
  seen: Survey,
  { plan, names }: WholePlan,
  signal?: AbortSignal,
): Promise<Shown[]> {
  const list = await syncAndReadList(context);
  const planned = batchOf(plan.convert, names, seen);
  try {
    await (await announce(new Requests(context), seen, planned, list)).sync();
    return await refusedBy(
      plan.convert,
      async (cells) => {
        const blocks = blocksOfShown(cells, seen);
        const requests = new Requests(context);
        await carryOut(requests, stepsToValues(blocks.map(({ block }) => block)), seen.sheets);
        await carryOut(requests, stepsToFormulas(blocks), seen.sheets);
        await requests.send();
      },
      (cells) => putFormulasBack(context, blocksOfShown(cells, seen), seen.sheets),
      signal,
    );
  } finally {
    await insist(() => withdraw(context, planned));
  }
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

/** Puts formulas back where they no longer stand; what Excel has refused to change is not touched. */
async function putFormulasBack(
  context: Excel.RequestContext,
  blocks: readonly BlockOfFormulas[],
  sheets: readonly Sheet[],
): Promise<void> {
  const requests = new Requests(context);
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
  await carryOut(requests, stepsToFormulas(changed), sheets);
  await requests.send();
}

function nameRegions(context: Excel.RequestContext, { batch }: PlannedBatch, sheets: readonly Sheet[]): void {
  for (const { sheet, name, area } of batch.regions) {
    const worksheet = sheets.find(({ id }) => id === sheet)?.worksheet;
    if (worksheet === undefined) continue;
    const { row, column, rows, columns } = area;
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, rows, columns)).visible = false;
  }
}
