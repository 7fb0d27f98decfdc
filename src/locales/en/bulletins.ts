import type { BulletinTexts, ColumnWords } from '../bulletins';
import type { ReviewProblem } from '../../datasets/review/problems';
import { numberIn } from '../numbers';
import { capitalised, quote, quoteEach, shorten } from '../phrases';

export const bulletinTexts: BulletinTexts = {
  read: {
    title: 'Read a bulletin',
    about:
      'A bulletin of exports or imports by the customs, the statistics office or a ministry: a PDF, text, web page or CSV file, or cells of Excel.',
    drop: 'Drop a file here',
    chooseFile: 'Choose a file…',
    paste: 'Or paste a table, with its title and headings',
    pasteHint: 'Paste text, or a table copied from a web page',
    readPasted: 'Read what is pasted',
    readSelection: 'Read the selection in Excel',
    reading: (name) => `Reading ${name}…`,
    pasted: 'what is pasted',
    selection: 'the selection',
    tooManyCells: (cells) =>
      `The selection has ${numberIn(cells, 'en')} cells, more than any bulletin. Select only the table.`,
    done: ({ figures, open }) =>
      `${count(figures, 'figure')} read${open === 0 ? '' : `, ${numberIn(open, 'en')} of them open`}. Nothing is written to the workbook yet.`,
  },
  review: {
    title: 'Review before saving',
    back: '‹ Bulletins',
    nothingWritten: 'Nothing is written to the workbook yet.',
    name: 'Title of the bulletin',
    publisher: 'Publisher',
    flow: 'Flow',
    status: 'Status',
    flows: { exports: 'exports', imports: 'imports', balance: 'balance', 'total trade': 'total trade' },
    statuses: {
      preliminary: 'preliminary',
      revised: 'revised',
      estimate: 'estimate',
      target: 'target',
      final: 'final',
    },
    notSaid: 'not stated',
    periods: (names) => `Periods: ${brief(names)}`,
    periodOf: (read, figures) =>
      `${read === '' ? 'Period of the figures without one' : `Period read as ${read}`} (${count(figures, 'figure')})`,
    noPeriod: (text) => `${quote(shorten(text))} is no period. Examples: 2026-07, Q2 2026, 2026-01/2026-07.`,
    units: (names) => `Units: ${brief(names)}`,
    unitOf: (read, figures) =>
      `${read === '' ? 'Unit of the figures without one' : `Unit read as ${quote(read)}`} (${count(figures, 'figure')})`,
    unitNames: { '1000 USD': 'thousand USD' },
    kept: (figures, certain) =>
      `${count(figures, 'figure')} will be saved, ${numberIn(certain, 'en')} of them certain.`,
    sumsAgree: (sums, example) =>
      sums === 1
        ? `One sum agrees: ${example} is what its rows add up to.`
        : `${numberIn(sums, 'en')} sums agree: rows add up to the printed total, as they do for ${example}.`,
    doubts: (doubts) => `${count(doubts, 'thing')} to know`,
    leftOut: (figures) =>
      `${count(figures, 'figure')} will not be saved: balances, total trade, growth of quantities, or what is stated already.`,
    problems: problemText,
    save: 'Save in this workbook',
    replace: 'Replace the earlier issue',
    saving: 'Saving the bulletin…',
  },
  open: {
    title: (figures) => `${count(figures, 'figure')} to choose`,
    chosen: 'Everything is chosen',
    column: columnText,
    why: (reason) => `Why it is open: ${reason}.`,
    printed: (printed, place) => `${capitalised(place)}: ${quote(printed)}`,
    asRead: (column) => `It is ${column}`,
    otherNumber: (number) => `The number is ${number}`,
    leaveOut: 'Leave out',
    choose: 'Choose…',
    choiceFor: (name, printed) => `${name}, number ${printed}: what it is`,
    allAsRead: (figures) =>
      figures === 1 ? 'As it was read' : `All ${numberIn(figures, 'en')}: as they were read`,
    allOtherNumber: (figures) =>
      figures === 1
        ? 'Read the sign the other way'
        : `All ${numberIn(figures, 'en')}: read the sign the other way`,
    allLeftOut: (figures) => (figures === 1 ? 'Leave it out' : `Leave all ${numberIn(figures, 'en')} out`),
    more: (more) => `Show ${numberIn(more, 'en')} more`,
  },
  names: {
    fresh: (names) => count(names, 'new name'),
    known: (names) => count(names, 'known name'),
    unknownSubject: (figures) => `There is no such commodity yet (${count(figures, 'figure')}).`,
    unknownPartner: (figures) => `There is no such market yet (${count(figures, 'figure')}).`,
    is: (subject) => `It is ${subject}`,
    isNew: 'Treat as new',
    isOther: (name) => `What ${quote(name)} is`,
    otherHint: 'It is another: type its name',
    noSubject: (typed) => `Nothing is called ${quote(shorten(typed))}.`,
    change: 'Change',
    changeNamed: (name) => `Change: ${name}`,
    newSubject: 'new',
  },
  rows: {
    title: (rows) => `All ${count(rows, 'row')}`,
    more: (rows) => `Show ${count(rows, 'more row')}`,
    open: 'open',
    likely: 'likely',
    leftOut: 'left out',
  },
  issue: {
    title: (earlier) =>
      `The workbook has an earlier issue of this bulletin: ${quote(earlier)}. Saving replaces it.`,
    counts: ({ changed, restated, added, vanished, same }) =>
      `${count(changed, 'figure')} changed,${restated === 0 ? '' : ` ${numberIn(restated, 'en')} with a new status only,`} ${numberIn(added, 'en')} new, ${numberIn(vanished, 'en')} gone, ${numberIn(same, 'en')} the same.`,
    changed: (changed) => `Show ${count(changed, 'changed figure')}`,
    fromTo: (name, from, to) => `${name}: ${from} → ${to}`,
  },
  kept: {
    title: 'Bulletins in this workbook',
    none: 'There are none yet. A saved bulletin goes where the workbook goes, and every formula can use it.',
    facts: (publisher, covers, figures) => `${publisher} · ${covers} · ${count(figures, 'figure')}`,
    rename: 'Rename',
    renamed: (title) => `Renamed to ${quote(title)}.`,
    newTitle: 'New title of the bulletin',
    saveTitle: 'Save title',
    cancel: 'Cancel',
    exportAs: (format) => `Export ${format}`,
    remove: 'Remove',
    named: (what, title) => `${what}: ${title}`,
    keepIt: 'Keep it',
    removing: 'Removing the bulletin…',
    removed: (title) => `${quote(title)} is removed.`,
    saved: (title, figures) => `${quote(title)} is saved in the workbook with ${count(figures, 'figure')}.`,
    replaced: (title, { changed, restated }) =>
      `The earlier issue of ${quote(title)} is replaced; ${count(changed, 'figure')} changed${restated === 0 ? '' : `, ${numberIn(restated, 'en')} with a new status only`}.`,
    undo: 'Undo this save',
    undone: (title) => `The save of ${quote(title)} is undone.`,
  },
};

function count(number: number, thing: string): string {
  return `${numberIn(number, 'en')} ${thing}${number === 1 ? '' : 's'}`;
}

function brief(names: readonly string[]): string {
  return names.length > 3
    ? `${names.slice(0, 2).join('; ')}; … (${numberIn(names.length, 'en')})`
    : names.join('; ');
}

function columnText({ measure, base, of, period, unit }: ColumnWords): string {
  const ofWhat = of === null ? '' : ` of ${of}`;
  const against =
    base === null
      ? ''
      : {
          'previous period': ' on the previous period',
          'same period of last year': ' on the same period of last year',
        }[base];
  return [`${measure}${ofWhat}${against}`, period, unit]
    .filter((part) => part !== undefined && part !== null)
    .join(', ');
}

function problemText(problem: ReviewProblem): string {
  switch (problem.kind) {
    case 'no-title':
      return 'Enter the title of the bulletin.';
    case 'no-publisher':
      return 'Enter the publisher.';
    case 'no-flow':
      return 'Choose the flow: exports or imports.';
    case 'nothing-to-keep':
      return 'There is no figure to save yet: choose what the open ones are.';
    case 'stated-twice':
      return `Stated twice: ${quoteEach(problem.names)}. Change a period or a name, or leave one of them out.`;
    case 'no-period':
      return `${count(problem.figures, 'figure')} without a period. Enter it under “Periods”.`;
    case 'no-unit':
      return `${count(problem.figures, 'figure')} without a unit. Enter it under “Units”.`;
  }
}
