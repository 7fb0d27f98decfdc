import { ActionType, PathType, argumentsOf } from './batch';
import type { Action, Batch, BatchResponse, ObjectPath, Query } from './batch';
import {
  HostError,
  HostObject,
  MissingMember,
  call,
  capitalised,
  isProperty,
  read,
  scalarsOf,
  toHostError,
  write,
} from './hostObject';
import type { Fields } from './hostObject';
import type { UndoGuard } from './undoGroups';

/**
 * Interprets the batches that office.js sends to its host. It knows the shape of a batch (object paths, actions,
 * queries, kept references) and nothing of Excel: the objects it is given answer for themselves.
 */
export class BatchInterpreter {
  /** What the add-in asked of the document so far; services that office.js calls on its own are not counted. */
  readonly counters = { syncs: 0, actions: 0 };
  /** Every member that add-in code asked for and the host lacks: how the host knows what to grow by. */
  readonly missing = new Set<string>();
  readonly #root: HostObject;
  readonly #services: Readonly<Record<string, HostObject>>;
  readonly #kept = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  // Shared, for office.js may give back a reference of an earlier document after a later one has begun.
  static #lastReference = 0;
  #actionsUntilFailure = Infinity;
  #guard: UndoGuard | undefined;

  constructor(root: HostObject, services: Readonly<Record<string, HostObject>> = {}) {
    this.#root = root;
    this.#services = services;
  }

  /**
   * The n-th of the add-in's actions from now on (1 is the next) fails with GeneralException, once: what was done
   * before stays done, and what comes after, such as a repair, works again. Infinity takes it back.
   */
  failAtAction(n: number): void {
    this.#actionsUntilFailure = n;
  }

  /** @param guard is asked before each call and each property that is set, and may throw */
  process(batch: Batch, guard?: UndoGuard): BatchResponse {
    this.#guard = guard;
    const counted = asksDocument(batch);
    if (counted) {
      this.counters.syncs += 1;
      this.counters.actions += batch.Actions.length;
    }
    const response: BatchResponse = { Results: [], TraceIds: [] };
    const resolve = this.#resolver(batch);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (counted && --this.#actionsUntilFailure === 0) throw new HostError('GeneralException');
        const value = this.#act(action, resolve);
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        // Like Excel: the first failing action ends the batch, and what was done before it stays done.
        const failure = toHostError(error);
        if (failure instanceof MissingMember) this.missing.add(failure.member);
        response.Error = {
          Code: failure.code,
          Message: failure.message,
          HttpStatusCode: failure.httpStatus,
          ActionIndex: index,
          Location: action.Name || (batch.ObjectPaths[action.ObjectPathId]?.Name ?? ''),
        };
        break;
      }
    }
    return response;
  }

  #resolver(batch: Batch): Resolve {
    const resolved = new Map<number, HostObject | null>();
    const resolve = (id: number): HostObject | null => {
      const known = resolved.get(id);
      if (known !== undefined) return known;
      const object = this.#evaluate(batch.ObjectPaths[id], resolve);
      resolved.set(id, object);
      return object;
    };
    return resolve;
  }

  #evaluate(path: ObjectPath | undefined, resolve: Resolve): HostObject | null {
    switch (path?.ObjectPathType) {
      case PathType.global:
        return this.#root;
      case PathType.service:
        return this.#services[path.Name] ?? fail(new MissingMember(`new ${path.Name}`));
      case PathType.reference:
        return this.#kept.get(path.Name) ?? fail(new HostError('InvalidReference'));
      case PathType.nothing:
        return null;
      case PathType.method:
      case PathType.property:
      case PathType.indexer: {
        const parent = resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#child(parent, path, argumentsOf(path.ArgumentInfo, resolve));
      }
      default:
        return fail(new HostError('InvalidObjectPath'));
    }
  }

  #child(parent: HostObject, path: ObjectPath, args: unknown[]): HostObject | null {
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.find) throw new MissingMember(`${parent.typeName}[]`);
      return parent.find(args[0]) ?? fail(new HostError('ItemNotFound'));
    }
    const child =
      path.ObjectPathType === PathType.property
        ? read(parent, path.Name)
        : this.#call(parent, path.Name, args);
    if (child === null || child instanceof HostObject) return child;
    throw new HostError('GeneralException', `${parent.typeName}.${path.Name} is not an object.`);
  }

  #act(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#identify(object);
      case ActionType.query:
        return object && this.#query(object, action.QueryInfo ?? {}, wireNames);
      case ActionType.queryAsJson:
        return object && this.#query(object, action.QueryInfo ?? {}, jsonNames);
      case ActionType.method:
        // office.js keeps whatever an add-in may use later, before it knows whether there is such a thing.
        if (action.Name === '_KeepReference') {
          if (object) this.#keep(object);
          return null;
        }
        // Microsoft's own samples delete what may not be there (office-js-snippets, getItemOrNullObject).
        if (object === null && action.Name === 'Delete') return null;
        return this.#invoke(existing(object), action, resolve);
      case ActionType.setProperty:
        this.#write(existing(object), action.Name, argumentsOf(action.ArgumentInfo, resolve)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#write(existing(object), name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new MissingMember(`action type ${action.ActionType}`);
    }
  }

  #invoke(object: HostObject, action: Action, resolve: Resolve): unknown {
    const args = argumentsOf(action.ArgumentInfo, resolve);
    if (action.Name === '_RemoveReference') return void this.#kept.delete(String(args[0]));
    const result = this.#call(object, action.Name, args);
    return result instanceof HostObject ? this.#identify(result) : result;
  }

  #call(object: HostObject, name: string, args: unknown[]): unknown {
    this.#guard?.(object.typeName, capitalised(name), args);
    return call(object, name, args);
  }

  #write(object: HostObject, name: string, value: unknown): void {
    this.#guard?.(object.typeName, capitalised(name), [value]);
    write(object, name, value);
  }

  #keep(object: HostObject): void {
    const id = this.#referenceIds.get(object) ?? `reference-${++BatchInterpreter.#lastReference}`;
    this.#referenceIds.set(object, id);
    this.#kept.set(id, object);
  }

  #identify(object: HostObject): Fields {
    const reference = this.#referenceIds.get(object);
    return reference ? { ...object.identity(), _ReferenceId: reference } : object.identity();
  }

  #query(object: HostObject, query: Query, names: Names): Fields {
    const asked = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    return this.#load(object, asked, names, query);
  }

  /** A field is `name`, `name/name` or `*`; on a collection, what is not its own is a field of each item. */
  #load(object: HostObject, fields: string[], names: Names, page: Query = {}): Fields {
    const asked = fields.length > 0 ? fields : ['*'];
    if (!object.items) return this.#loadObject(object, asked, names);
    const own = asked.filter((field) => isProperty(object, head(field)));
    const ofItems = asked
      .filter((field) => !own.includes(field) && field !== 'items')
      .map((field) => field.replace(/^items\//, ''));
    const first = page.Skip ?? 0;
    const items = object.items().slice(first, first + (page.Top ?? Infinity));
    return {
      ...(own.length > 0 ? this.#loadObject(object, own, names) : this.#identify(object)),
      [names.items]: items.map((item) => this.#load(item, ofItems, names)),
    };
  }

  #loadObject(object: HostObject, fields: string[], names: Names): Fields {
    const loaded = this.#identify(object);
    const nested = new Map<string, string[]>();
    for (const field of fields.flatMap((name) => (name === '*' ? scalarsOf(object) : [name]))) {
      const value = read(object, head(field));
      if (!(value instanceof HostObject)) loaded[names.property(head(field))] = value;
      else nested.set(head(field), [...(nested.get(head(field)) ?? []), ...tail(field)]);
    }
    for (const [name, inner] of nested) {
      const value = read(object, name);
      if (value instanceof HostObject) loaded[names.property(name)] = this.#load(value, inner, names);
    }
    return loaded;
  }
}

type Resolve = (objectPathId: number) => HostObject | null;

/** Neither calls of services by office.js itself, nor the batch in which Excel.run gives its references back. */
export function asksDocument({ Actions, ObjectPaths }: Batch): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.service)) return false;
  const releases = Actions.filter((action) => action.Name === '_RemoveReference');
  const others = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return releases.length === 0 || releases.length < others.length;
}

type Names = {
  readonly items: string;
  property(name: string): string;
};
const wireNames: Names = { items: '_Items', property: capitalised };
const jsonNames: Names = {
  items: 'items',
  property: (name) => name.charAt(0).toLowerCase() + name.slice(1),
};

function fail(error: HostError): never {
  throw error;
}

/** A guess: documentation only says that methods of a null object must not be relied upon. */
function existing(object: HostObject | null): HostObject {
  return object ?? fail(new HostError('ItemNotFound'));
}

function head(field: string): string {
  return field.split('/', 1)[0] ?? '';
}

function tail(field: string): string[] {
  return field.includes('/') ? [field.slice(field.indexOf('/') + 1)] : [];
}
