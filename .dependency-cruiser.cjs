/**
 * The arrows between the rooms of src. A room may use those that it names here and no others:
 * model -> datasets -> catalogue -> session, indicators -> checks -> tables -> search -> functions -> workbook -> commands, taskpane.
 * The page of a dialog knows nothing but what the commands send it.
 * The locales say what model, datasets and catalogue hold, and use only their types; an indicator has its texts with it.
 */
const figures = ['model', 'datasets', 'catalogue', 'indicators', 'locales'];

const mayUse = {
  model: [],
  datasets: ['model'],
  catalogue: ['model', 'datasets'],
  indicators: ['model', 'catalogue', 'locales'],
  session: figures,
  locales: ['model', 'datasets', 'catalogue'],
  checks: figures,
  tables: [...figures, 'checks'],
  search: [...figures, 'checks', 'tables'],
  functions: [...figures, 'session', 'checks', 'search', 'tables'],
  builder: [...figures, 'session', 'checks', 'functions', 'search', 'tables'],
  workbook: [...figures, 'session', 'checks', 'functions', 'search', 'tables'],
  dialog: ['locales'],
  commands: [...figures, 'session', 'dialog', 'functions', 'tables', 'workbook'],
  taskpane: [
    ...figures,
    'session',
    'builder',
    'checks',
    'commands',
    'functions',
    'search',
    'tables',
    'workbook',
  ],
};

/** Not part of the add-in: nothing in src may use them. */
const outside = ['preview', 'scripts', 'test'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayUse).map(([room, allowed]) => ({
      name: `${room}-uses-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^src/${room}[./]` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})[./]` },
    })),
    {
      name: 'product-stands-alone',
      comment: 'The stand-in for Excel, the scripts and the tests are never part of the add-in.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: `^(${outside.join('|')})/` },
    },
    {
      name: 'no-circle',
      comment:
        'Types may refer to each other: the texts of a language have the type that their topic states.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^(src|preview)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'product-ships-no-development-package',
      severity: 'error',
      from: { path: '^src/' },
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
