import * as v from 'valibot';
import { languages } from '../../locales/messages';
import type { Content } from '../../tables/contents';
import type { UndoStep } from '../core/undoSteps';
import { syncAndRead } from './store';
import type { Collection, Stored } from './store';
import { StoreWriter } from './writer';
import type { EntryChange } from './writer';

/** The table registry says which tables of the workbook the add-in has inserted, and what it wrote into them last. */
export type Registry = Stored<RegistryEntry>;
export type RegistryChange = EntryChange<RegistryEntry>;

/** Sends what has been queued and reads the registry in the same round trip. */
export function syncAndReadRegistry(context: Excel.RequestContext): Promise<Registry> {
  return syncAndRead(context, tables);
}

export function registryWriter(
  context: Excel.RequestContext,
  registry: Registry,
): StoreWriter<RegistryEntry> {
  return new StoreWriter(context, tables, registry);
}

/** How changes of the registry are undone, which other changes leave alone. */
export function undoInRegistry(changes: readonly RegistryChange[]): UndoStep {
  return {
    kind: 'kept',
    look: async (context) => {
      const registry = await syncAndReadRegistry(context);
      return () => registryWriter(context, registry).sync(changes);
    },
  };
}

const content = v.union([v.string(), v.number(), v.boolean(), v.strictObject({ formula: v.string() })]);
const row = v.strictObject({ code: v.string(), cells: v.array(content) });

/** Some rows, and all lines and headings, as they were written or are about to be. */
const state = v.object({ rows: v.array(row), lines: v.array(v.string()), headings: v.array(v.string()) });

/** Objects may have more than is named here: later versions of the same registry add, they do not change. */
const entrySchema = v.object({
  /** Our own, for Excel's ids of tables are not the same for ever. */
  id: v.string(),
  /** Excel's id of the table; empty until a refresh has seen the table, for Excel tells it after the insertion. */
  table: v.string(),
  name: v.string(),
  /** Of a table; one that this version does not know is kept, and said to be stated by no dataset. */
  key: v.string(),
  /** What the figures were written from. */
  datasets: v.array(v.object({ id: v.string(), hash: v.string() })),
  language: v.picklist(languages),
  options: v.object({
    computed: v.picklist(['values', 'formulas']),
    source: v.boolean(),
    rankedBy: v.optional(v.string()),
    /** Only these columns and rows of the table; without them, all. */
    columns: v.optional(v.array(v.string())),
    rows: v.optional(
      v.object({
        group: v.optional(v.string()),
        from: v.optional(v.string()),
        to: v.optional(v.string()),
        largest: v.optional(v.number()),
        by: v.optional(v.string()),
      }),
    ),
  }),
  /** Where the first heading was seen last; rows and columns count from 0. */
  place: v.object({ sheet: v.string(), row: v.number(), column: v.number() }),
  /** Excel's ids of the columns stay with them through renaming and moving. */
  columns: v.array(v.object({ key: v.string(), id: v.number(), heading: v.string() })),
  /** Above the table: title, units, status, source. */
  lines: v.array(v.string()),
  rows: v.array(row),
  /** While a refresh is writing: what these rows will hold. Left behind where it broke off. */
  pending: v.optional(state),
  /** What was written before, the latest first: Ctrl+Z brings it back into the sheet, and leaves XML parts as they are. */
  earlier: v.optional(v.array(state)),
});

type EntryContent = v.InferOutput<typeof entrySchema>;
/** What else of ours may stand in a table than what was written last. */
export function otherStates({
  pending,
  earlier = [],
}: RegistryEntry): readonly v.InferOutput<typeof state>[] {
  return pending === undefined ? earlier : [pending, ...earlier];
}

export type RegistryEntry = Readonly<Omit<EntryContent, 'rows'>> & {
  readonly rows: readonly { readonly code: string; readonly cells: Content[] }[];
};

const tables: Collection<RegistryEntry> = {
  name: 'tables',
  read: (value) => {
    const parsed = v.safeParse(entrySchema, value);
    return parsed.success ? parsed.output : undefined;
  },
  label: ({ name }) => name,
};
