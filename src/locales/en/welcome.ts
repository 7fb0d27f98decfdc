import type { WelcomeTexts } from '../welcome';

export const welcomeTexts: WelcomeTexts = {
  title: 'New to VNEXPORT',
  what: 'Vietnam’s official export figures, as formulas in cells or as tables. Every figure comes with its source, its status and what to beware of; no login and no network needed.',
  toTry: 'Three things to try:',
  query: 'coffee Jul 2026',
  search: (query) => `Search “${query}”`,
  table: 'Insert a table',
  bulletin: 'Read your own bulletin',
  dismiss: 'Do not show again',
};
