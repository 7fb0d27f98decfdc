import type { SiteTexts } from './texts';

const count = (number: number, one: string, more = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : more}`;

export const en: SiteTexts = {
  skip: 'Skip to the content',
  pages: 'Pages',
  menu: [
    ['install', 'Install'],
    ['guide', 'Guide'],
    ['data', 'Figures'],
    ['functions', 'Functions'],
    ['downloads', 'Downloads'],
    ['troubleshooting', 'Help'],
  ],
  footer: [
    ['reference', 'Reference'],
    ['receiving', 'You received a workbook'],
    ['limits', 'Limits'],
    ['support', 'Support'],
    ['privacy', 'Privacy'],
    ['security', 'Security'],
  ],
  otherLanguage: 'Tiếng Việt',
  licence: 'Free, under the MIT licence. Figures are kept as their publishers stated them.',
  table: 'Table',
  home: {
    title: 'VNEXPORT: Vietnam’s export figures in Excel',
    description:
      'An Excel add-in with Vietnam’s official export figures: functions and tables, every figure with its source. Try it in the browser.',
    lead: 'An Excel add-in that brings Vietnam’s official export figures into your workbook. Type a formula, get a figure, and see which line of which document it comes from.',
    install: 'Install in Excel',
    guide: 'Read the guide',
    try: 'Try it here, on the real figures',
    question: 'A formula, or words to search for',
    answer: 'Answer',
    examples: 'For example',
    exampleQuestions: [
      '=VNEXPORT.TARGET("Rice")',
      '=VNEXPORT.GROWTH("Coffee","2026-07")',
      '=VNEXPORT.SHARE("United States",,"2026-07")',
      'africa 2005',
      '=VNEXPORT.TARGET("Rise")',
    ],
    withoutScript:
      'Formulas are computed here by a script, which this browser does not run. Everything else on these pages can be read without it.',
    shown: 'Formulas and what they answer',
    formula: 'Formula',
    result: 'Result',
    points: [
      [
        'Every figure has a source',
        'Publisher, place in the document, printed form, status (target, preliminary, actual), and what to beware of.',
      ],
      [
        'No guesses',
        'What nobody states is an error that offers the next step. Contradictions between figures are said in a sentence, not corrected.',
      ],
      [
        'Tables that refresh',
        'Only cells whose source changed are written. Your columns, formats and edits stay.',
      ],
      ['No login, no quota', 'The figures lie in the add-in. Nothing of your workbook leaves it.'],
    ],
    picture: 'A sheet with functions of VNEXPORT, and the task pane beside it',
    newest: 'The figures',
    untried: 'The add-in has not been tried in real Excel yet; a stand-in for Excel is all that it ran in. ',
    limits: 'What it does not do',
  },
  data: {
    title: 'Figures',
    description: (figures, subjects) =>
      `Vietnam’s export figures: ${figures} figures about ${String(subjects)} subjects by product and market, with source, notes, charts and downloads.`,
    lead: 'All figures of VNEXPORT by subject, as their publishers stated them. Each page has the newest figure, a chart, what follows from it, targets beside results, and the source.',
    subjects: 'By subject',
    dataset: 'Dataset',
    publisher: 'Publisher',
    covers: 'Covers',
    figures: 'Figures',
    download: 'Download',
    csv: 'CSV for Excel',
    sdmx: 'SDMX-CSV 2.0',
    json: 'JSON',
  },
  dataset: {
    description: (title, publisher, covers, figures) =>
      `${title}, ${publisher}, ${covers}: ${figures} figures with their notes, contradictions and downloads.`,
    states: 'What it says',
    statesNot: 'What it does not say',
    counts: (figures, subjects) => `${figures} printed figures about ${count(subjects, 'subject')}.`,
    measures: (measures) => `Measures: ${measures}.`,
    periodKinds: {
      years: 'several years',
      year: 'years',
      'half-year': 'half years',
      quarter: 'quarters',
      months: 'several months',
      month: 'months',
      'half-month': 'half months',
    },
    frequencies: (kinds) => `Periods: ${kinds}.`,
    world: 'Items and markets each alone: no figure is of one item to one market.',
    byMarket: (number) => `${count(number, 'figure')} of one item to one market.`,
    noImports: 'No imports by item or by market, and no re-exports by themselves.',
    misfiled: (number) =>
      `${count(number, 'figure')} ${number === 1 ? 'stands' : 'stand'} under a period that is probably wrong; for that period ${number === 1 ? 'it never answers' : 'they never answer'}.`,
    implied: (number) =>
      `${count(number, 'more figure')} ${number === 1 ? 'is' : 'are'} not printed as a number and ${number === 1 ? 'follows' : 'follow'} from what is.`,
    rounded: (publisher) => `Figures of ${publisher} were rounded when the dataset was made.`,
    otherDefinition: (subjects) =>
      `By another definition than the document of 2006, so they answer only when their publisher is named: ${subjects}.`,
    version: (revision, hash) => `Revision ${String(revision)} of this dataset, content ${hash}.`,
    notes: 'Notes of the figures',
    noteKinds: {
      definition: 'How it is counted',
      assumption: 'What had to be assumed',
      doubt: 'Why it may be wrong',
      other: 'Other notes',
    },
    ofFigures: (number) => count(number, 'figure'),
    contradictions: 'Where figures contradict each other',
    contradictionsAbout: (number, all) =>
      `${count(number, 'check')} with these figures ${number === 1 ? 'differs' : 'differ'} by more than rounding; the gravest first. Figures stay as published. All of them: ${all}`,
    subjects: 'Its subjects',
    newest: 'Newest figure',
    subject: 'Subject',
    period: 'Period',
  },
  subject: {
    description: (name, newest) =>
      `${name}: ${newest} Series, chart, shares, targets and results of Vietnam’s exports, each figure with its source.`,
    chart: (what) => `Chart: ${what}`,
    newestOf: (shown, all) =>
      `The newest ${String(shown)} of ${String(all)}; all of them are in the file below.`,
    tryFormula: 'Try it',
    download: 'All figures about it as CSV for Excel',
    inDatasets: 'Datasets that state it',
  },
  downloads: {
    title: 'Downloads',
    description: 'The manifest for Excel, and all figures of VNEXPORT as Excel tables, CSV and SDMX-CSV.',
    lead: 'Files that this server hands out. They need no account, and say where each figure comes from.',
    forExcel: 'For Excel',
    figures: 'All figures of a dataset',
    bySubject: 'The figures of one item or market are a file on its page: ',
    tables: 'All tables as an Excel workbook, with sources and formulas; it needs no add-in',
    manifest: [
      'manifest.xml',
      'The manifest of this server’s add-in: what Excel or the admin centre is given',
    ],
    metadata: 'Descriptions of the functions, as Excel reads them',
    file: 'File',
    about: 'What it is',
    size: 'Size',
    csvAbout: 'In words, for Excel: UTF-8, commas between cells',
    sdmxAbout: 'In codes of SDMX, with English labels',
    jsonAbout: 'All that the add-in itself holds of the dataset',
  },
};
