/**
 * Measures, in the order in which they are listed to a user. They stand apart from the schema, so that the functions,
 * which validate nothing, do not load what validates.
 */
export const measures = [
  'value',
  'quantity',
  'index',
  'share',
  'growth',
  'count',
  'multiple',
  'excess',
  'growth-excess',
  'low',
  'high',
  'growth-low',
  'growth-high',
] as const;
