/**
 * One direction: editions -> catalogue -> locales -> {checks, search} -> tables -> functions -> workbook -> taskpane, commands.
 * A room may use the rooms that it names here, and no others.
 */
const mayUse = {
  editions: [],
  catalogue: ['editions'],
  locales: ['catalogue', 'editions'],
  checks: ['catalogue', 'editions', 'locales'],
  tables: ['catalogue', 'checks', 'editions', 'locales'],
  search: ['catalogue', 'editions', 'locales'],
  functions: ['catalogue', 'checks', 'editions', 'locales', 'search', 'tables'],
  workbook: ['catalogue', 'checks', 'editions', 'functions', 'locales', 'search', 'tables'],
  taskpane: [
    'catalogue',
    'checks',
    'commands',
    'editions',
    'functions',
    'locales',
    'search',
    'tables',
    'workbook',
  ],
  commands: ['catalogue', 'editions', 'functions', 'locales', 'tables', 'workbook'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayUse).map(([room, allowed]) => ({
      name: `${room}-uses-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
    })),
    {
      name: 'product-without-preview',
      comment: 'The stand-in for Excel is never part of the add-in.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^src/preview/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'product-ships-no-development-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types'] },
  },
};
