import type { Doubt } from '../../datasets/readers/draft';
import { numberIn } from '../numbers';
import { quote, shorten } from '../phrases';
import type { ReaderTexts } from '../readers';

export const readerTexts: ReaderTexts = {
  refusals: {
    empty: 'There is nothing in it. Choose another file, or copy the table again.',
    'too-large':
      'The file is larger than 200 MB, which no bulletin is. Save the pages with the table as a file of their own.',
    'pictures-only':
      'This PDF holds pictures of pages and no text, as scanners make them. Have its text recognised (OCR) first, or paste the table as text.',
    password: 'This PDF needs a password. Open it with the password, save it without one, and try again.',
    broken: 'This PDF is damaged and cannot be opened. Download it again.',
    'workbook-file':
      'This is a workbook or another office file. Open it in Excel, select the table, and read the selection instead.',
    'unknown-kind':
      'This kind of file cannot be read. Use a PDF, text, a web page, CSV, or a selection in Excel.',
    'no-table':
      'No table was found: no line holds headings of columns such as “Quantity” and “Value”. Include the heading in what you read.',
    'no-statistics':
      'There is a table, but nothing says that it is of exports or imports. Include the title and the headings in what you read.',
    'no-figures':
      'The headings of a table were found, but no figures below them. Include the rows in what you read.',
  },
  certainties: { certain: 'certain', likely: 'likely', open: 'open' },
  reasons: {
    'another-column': 'it may belong to another column',
    'fits-badly': 'the numbers of the row fit no columns well',
    'short-row': 'the row has fewer numbers than columns, and no sum shows which are missing',
    'row-end': 'it is not certain where the row ends',
    'title-narrows':
      'the title speaks of one market, one commodity or some enterprises, which the rows do not say',
    'no-heading': 'no heading stands above it',
    'heading-unclear': 'the heading above it is not understood or fits several columns',
    'no-period': 'nothing says which period it is of',
    'no-flow': 'nothing says whether it is of exports or imports',
    'no-unit': 'nothing says its unit',
    'number-format': 'the sign in it may group thousands or stand before decimals',
    'quantity-in-usd': 'it stands under quantity, but the row is counted in USD',
    'column-contradicts': 'the rows contradict the heading of its column',
    'sum-differs': 'the rows of this part do not add up, though others do',
    'sum-of-other-column': 'a sum holds only if it is a value',
    'row-contradicts': 'it contradicts another figure',
    'name-broken': 'there are spaces within the words of its name',
    'period-in-row': 'the name of its row is a period',
  },
  doubt: doubtText,
  place: ({ page, line }) => (page === undefined ? `line ${line}` : `page ${page}, line ${line}`),
  summary: ({ settled, open }) =>
    `${count(settled, 'figure')} read` + (open === 0 ? '.' : `, ${count(open, 'figure')} open.`),
  usage: 'Which bulletin? npm run read-bulletin -- FILE [--json] [--language vi|en]',
  noFile: (path) => `There is no file ${quote(path)} that can be opened.`,
  dataset: {
    untitled: 'Bulletin without a title',
    unknownPublisher: 'Publisher not stated',
    line: 'line {n}',
    page: 'page {n}',
    estimate: 'an estimate',
    revised: 'a revised figure',
    chosen: 'somebody chose how to read this number',
    statusNote: {
      preliminary: 'The figures are preliminary.',
      target: 'The figures are targets.',
      actual: 'The bulletin does not call its figures preliminary.',
    },
  },
};

function doubtText(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'no-period':
      return 'The title states no period: columns without a period of their own are open.';
    case 'no-flow':
      return 'The text says neither exports nor imports.';
    case 'converted':
      return `The text was written in ${doubt.encoding} and was converted to Unicode.`;
    case 'number-format':
      return 'Nothing shows whether the sign in numbers such as 1.234 groups thousands or stands before decimals.';
    case 'two-years':
      return `Two rows of headings give one column different years (${doubt.years.join(', ')}): the lower one counts.`;
    case 'title-period':
      return `The title says ${doubt.title}, but the columns run from ${doubt.from} to ${doubt.to}: the columns count.`;
    case 'months-not-in-a-row':
      return `The months of the headings do not follow one another at ${doubt.at.join(', ')}.`;
    case 'order-found':
      return 'The headings do not show the order of the columns; the figures themselves did.';
    case 'order-open':
      return 'Several columns have one and the same heading, and the figures do not tell them apart.';
    case 'columns-unclear':
      return `Not understood, or the same for several columns: ${doubt.headings.map((heading) => quote(shorten(heading))).join(', ')}.`;
    case 'columns-left-out':
      return `Left out, for prices and ranks are no figures of a dataset: ${doubt.headings.map((heading) => quote(shorten(heading))).join(', ')}.`;
    case 'columns-counted':
      return `The heading has ${count(doubt.words, 'word')} for columns and ${count(doubt.groups, 'group')}, which do not match: which column is which is open.`;
    case 'rows-out-of-step':
      return 'It is not certain whether names stand before or after their numbers.';
    case 'fits-badly':
      return 'No way to assign the numbers to the columns fits well: rows and numbers may be out of step.';
    case 'index-or-growth':
      return doubt.index
        ? `${count(doubt.count, 'figure')} compare with an earlier period and lie about ${doubt.middle}: they are read as indices (100 = no change), not as growth.`
        : `${count(doubt.count, 'figure')} compare with an earlier period and lie about ${doubt.middle}: whether they are growth or indices is open.`;
    case 'ytd-below-period':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): less in the year to date than in the period.`;
    case 'column-ytd-below-period':
      return `${doubt.rows} of ${doubt.of} rows have less in the year to date than in the period: these columns are open.`;
    case 'quantity-in-usd':
      return `${count(doubt.rows, 'row')} counted in USD have a quantity: that column is open.`;
    case 'sum-differs':
      return `${quote(doubt.name)}, ${doubt.period ?? '?'}: the ${count(doubt.rows, 'row')} below add up to ${shown(doubt.sum)}, printed is ${shown(doubt.printed)} (difference ${shown(doubt.sum - doubt.printed)}).`;
    case 'partner-sum-differs':
      return `${quote(doubt.name)}: the rows below do not add up to it.`;
    case 'flows-differ':
      return doubt.operation === 'sum'
        ? `${doubt.period ?? '?'}: exports and imports add up to ${shown(doubt.computed)}, the total says ${shown(doubt.printed)}.`
        : `${doubt.period ?? '?'}: exports less imports are ${shown(doubt.computed)}, the balance says ${shown(doubt.printed)}.`;
    case 'share-differs':
      return `${quote(doubt.name)}: the printed share is ${shown(doubt.printed)} %, value and total give ${shown(doubt.computed)} %.`;
    case 'bases-differ':
      return `${quote(doubt.name)}: values and indices of the rows below imply ${shown(doubt.members)} a year before, its own ${shown(doubt.own)}.`;
    case 'maybe-value':
      return `${quote(doubt.name)}: ${doubt.number} stands under quantity, but as a value it would complete the sum of ${quote(doubt.total)}.`;
    case 'negative':
      return `${quote(doubt.name)}, ${doubt.period ?? '?'}: ${doubt.printed} is negative.`;
    case 'not-a-number':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): ${quote(shorten(doubt.text))} is no number.`;
    case 'unreadable-row':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): its numbers cannot be told apart.`;
    case 'stated-twice':
      return `${quote(doubt.name)} (${readerTexts.place(doubt.place)}): stated twice, with different numbers.`;
    case 'line-left-out':
      return `${readerTexts.place(doubt.place)} was left out: ${quote(shorten(doubt.text))}.`;
    case 'open':
      return `${count(doubt.count, 'figure')} ${doubt.count === 1 ? 'is' : 'are'} open.`;
  }
}

function count(number: number, word: string): string {
  return `${numberIn(number, 'en')} ${word}${number === 1 ? '' : 's'}`;
}

function shown(number: number): string {
  const decimals = Number.isInteger(number)
    ? 0
    : Math.min(3, (String(Math.round(number * 1000) / 1000).split('.')[1] ?? '').length);
  return numberIn(number, 'en', { decimals });
}
