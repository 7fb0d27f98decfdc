import type { BasketTexts } from '../basket';
import { counted } from '../phrases';

export const basketTexts: BasketTexts = {
  title: 'Basket',
  count: (figures) => counted(figures, 'figure'),
  add: 'Add to basket',
  addNamed: (label) => `Add to basket: ${label}`,
  takeOut: 'Take out of basket',
  takeOutNamed: (label) => `Take out of the basket: ${label}`,
  show: 'Show basket',
  goTo: 'Go to the basket',
  hide: 'Hide basket',
  up: (label) => `Move up: ${label}`,
  down: (label) => `Move down: ${label}`,
  empty: 'Empty the basket',
  how: 'Insert as',
  formulas: 'Formulas',
  values: 'Values',
  insert: 'Insert as a table',
  what: (figures) => `a table of ${counted(figures, 'figure')}`,
  columns: ['Figure', 'Period', 'Value', 'Unit', 'Source'],
};
