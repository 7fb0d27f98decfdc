/**
 * Of cells that one round trip reads or writes. Excel on the web takes 5 MB in a request and gives 5 MB in an answer;
 * a cell with its formula, value and format takes some 50 bytes, a long text a few hundred.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const CELLS_AT_ONCE = 20_000;
