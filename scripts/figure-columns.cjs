const { isDeepStrictEqual } = require('node:util');
const { createJiti } = require('jiti');

/**
 * The figures of a dataset as src/datasets/columns.ts reads them.
 * @throws Error where it would not read the same figures
 */
async function columnsOf({ id, figures, ...dataset }) {
  const { figuresOf } = await createJiti(__filename).import('../src/datasets/columns.ts');
  const flat = figures.map(({ locator, ...figure }) => ({ ...figure, ...locator }));
  const fields = [...new Set(flat.flatMap((figure) => Object.keys(figure)))].filter(
    (field) => field !== 'number' && field !== 'decimals',
  );
  const columns = Object.fromEntries(
    fields.map((field) => [field, flat.map((figure) => figure[field] ?? null)]),
  );
  if (!isDeepStrictEqual(figuresOf(columns, dataset), figures)) {
    throw new Error(`${id} holds figures that cannot be read back from their columns`);
  }
  return columns;
}

module.exports = { columnsOf };
