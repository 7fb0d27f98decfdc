/**
 * An object on the host's side. Members with a capital first letter are the names on the wire: a getter is a
 * property, a method is a method. Everything else is invisible to office.js.
 */
export abstract class HostObject {
  abstract readonly typeName: string;
  /** `{ Id }` or `{ _Id }` for objects that their collection can find again, as Excel sends them. */
  identity(): Fields {
    return {};
  }
  /** Collections have both. */
  items?(): HostObject[];
  find?(key: unknown): HostObject | null;
}

/** An answer that office.js turns into an OfficeExtension.Error with the same code. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string = standardMessage[code] ?? code) {
    super(message);
    this.code = code;
  }
  get httpStatus(): number {
    return httpStatuses[this.code] ?? 400;
  }
}

/** Anything else that is thrown is a fault of the host's own. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(
    'GeneralException',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}

/** Something of the API that the host does not have (yet): it must be loud, or tests would pass on nothing. */
export class MissingMember extends HostError {
  readonly member: string;
  constructor(member: string) {
    super('ApiNotFound', `The stand-in host has no ${member}.`);
    this.member = member;
  }
}

export type Fields = Record<string, unknown>;

export function read(object: HostObject, name: string): unknown {
  if (!isProperty(object, name)) throw new MissingMember(`${object.typeName}.${name}`);
  return Reflect.get(object, capitalised(name));
}

export function write(object: HostObject, name: string, value: unknown): void {
  if (!memberOf(object, name)?.set) throw new MissingMember(`${object.typeName}.${name} =`);
  Reflect.set(object, capitalised(name), value);
}

export function call(object: HostObject, name: string, args: unknown[]): unknown {
  const method: unknown = memberOf(object, name)?.value;
  if (typeof method !== 'function') throw new MissingMember(`${object.typeName}.${name}()`);
  return Reflect.apply(method, object, args);
}

export function isProperty(object: HostObject, name: string): boolean {
  return memberOf(object, name)?.get !== undefined;
}

function memberOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (const prototype of prototypesOf(object)) {
    const member = Object.getOwnPropertyDescriptor(prototype, capitalised(name));
    if (member) return member;
  }
  return undefined;
}

export function scalarsOf(object: HostObject): string[] {
  const names = prototypesOf(object).flatMap((prototype) => Object.getOwnPropertyNames(prototype));
  return [...new Set(names)].filter(
    (name) => /^[A-Z]/.test(name) && isProperty(object, name) && !(read(object, name) instanceof HostObject),
  );
}

function prototypesOf(object: HostObject): object[] {
  const prototypes: object[] = [];
  for (
    let prototype: unknown = Object.getPrototypeOf(object);
    typeof prototype === 'object' && prototype !== null && prototype !== HostObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  )
    prototypes.push(prototype);
  return prototypes;
}

export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const standardMessage: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
};

const httpStatuses: Readonly<Record<string, number>> = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};
