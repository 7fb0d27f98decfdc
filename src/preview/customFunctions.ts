/**
 * The global that Excel's runtime gives to custom functions, as far as the functions ask for it,
 * for pages that run without office.js. Import it before anything that calls a function.
 */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});
