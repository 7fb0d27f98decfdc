/** The batches of office.js as they are on the wire; only what the host reads of them. */
export type Batch = {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
};

export type BatchResponse = {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; ActionIndex: number; Location: string };
};

export type Action = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
  ObjectState?: Record<string, unknown>;
};

export type ObjectPath = {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
};

export type Query = {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
};

export const PathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments named in ReferencedObjectPathIds, at any depth, stand for objects; so does `{ _ObjectPathId }`. */
export function argumentsOf(
  info: ArgumentInfo | undefined,
  resolve: (objectPathId: number) => unknown,
): unknown[] {
  const decode = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === 'number' && reference > 0) return resolve(reference);
    if (Array.isArray(value)) {
      return value.map((item, index) => decode(item, Array.isArray(reference) ? reference[index] : 0));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, 0)]));
  };
  return (info?.Arguments ?? []).map((value, index) => decode(value, info?.ReferencedObjectPathIds?.[index]));
}
