/** What became of one button of a snippet. */
export type Outcome =
  | { readonly kind: 'ran' }
  /** It asks for what the stand-in does not have, because the product does not use it. */
  | { readonly kind: 'missing'; readonly what: string }
  /** It needs what an earlier button of the same snippet could not do. */
  | { readonly kind: 'follows' }
  /** It needs a network, a dialog or another page. */
  | { readonly kind: 'outside'; readonly what: string }
  /** The stand-in refuses what Microsoft shows to work. */
  | { readonly kind: 'contradiction'; readonly what: string; readonly ofProduct: boolean };

export type Tried = { readonly snippet: string; readonly button: string; readonly outcome: Outcome };

/** What is known of the stand-in and of the product when a button has failed. */
export type Known = {
  /** Whether a button of the same snippet has failed before. */
  readonly failedBefore: boolean;
  /** Whether office.js itself has a member of this name. */
  readonly hasMember: (name: string) => boolean;
  /** Whether the product uses a member of this name. */
  readonly uses: (name: string) => boolean;
};

/** Says why a button failed, from what it threw. */
export function outcomeOf(fault: unknown, { failedBefore, hasMember, uses }: Known): Outcome {
  const message = fault instanceof Error ? fault.message : String(fault);
  const { code, debugInfo } = fault as { code?: string; debugInfo?: { errorLocation?: string } };
  if (code === 'ApiNotFound') return { kind: 'missing', what: message };
  const [, absent] = /(?:\.|^)(\w+) is not a (?:function|constructor)/.exec(message) ?? [];
  if (absent !== undefined && !hasMember(absent)) return { kind: 'missing', what: absent };
  // What the script library of npm lacks of the newer API is undefined where a snippet reads it.
  const [, read] = /properties of undefined \((?:reading|setting) '(\w+)'\)/.exec(message) ?? [];
  if (code === undefined && message.includes('convert undefined or null')) {
    return { kind: 'missing', what: 'an enumeration' };
  }
  if (read !== undefined && code === undefined) return { kind: 'missing', what: `what ${read} is read of` };
  if (
    /properties of null|fetch|network|XMLHttpRequest|FileReader|is not defined|HTMLCanvas/i.test(message) &&
    code === undefined
  ) {
    return { kind: 'outside', what: message };
  }
  if (failedBefore) return { kind: 'follows' };
  const location = debugInfo?.errorLocation ?? '';
  const member = location.split('.').pop() ?? '';
  return {
    kind: 'contradiction',
    what: `${code ?? 'error'} at ${location || 'no place'}: ${message}`,
    ofProduct: member === '' || uses(member),
  };
}

/** The figures, and every contradiction by its place. */
export function report(all: readonly Tried[]): string {
  const count = (kind: Outcome['kind']) => all.filter(({ outcome }) => outcome.kind === kind).length;
  const against = all.flatMap(({ snippet, button, outcome }) =>
    outcome.kind === 'contradiction' ? [{ ...outcome, place: `${snippet} #${button}` }] : [],
  );
  const lines = (ofProduct: boolean) =>
    against.filter((one) => one.ofProduct === ofProduct).map(({ place, what }) => `  ${place}: ${what}`);
  return [
    `${all.length} buttons: ${count('ran')} ran, ${count('missing')} ask for API that the stand-in lacks,`,
    `${count('follows')} follow one that failed, ${count('outside')} need something else than Excel.`,
    `Contradictions in API that the product uses: ${lines(true).length}`,
    ...lines(true),
    `Contradictions in other API: ${lines(false).length}`,
    ...lines(false),
  ].join('\n');
}
