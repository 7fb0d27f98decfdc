/** What a proxy tells, or nothing where Excel has not answered: a failed round trip may have told some of it. */
export function ifLoaded<Loaded>(read: () => Loaded): Loaded | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
