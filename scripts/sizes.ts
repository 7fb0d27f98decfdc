import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Budgets of what a user downloads, in bytes after gzip; scripts that only work together have one between them.
 * functions.js also holds the checks and tables that the pane uses and the figures of the document; what no figure of
 * the document needs belongs into further.js (src/functions/further.ts).
 */
const budgets: Record<string, number> = {
  'functions.js': 60 * 1024,
  // Sentences of errors, and what only further datasets need: what is computed of months, rankings and series that a
  // search is asked for, too. What it took for them, datasets.js gave: both start with the functions.
  'further.js': 23.5 * 1024,
  // All figures but those of the document, and most names of its subjects.
  'datasets.js': 83.5 * 1024,
  'taskpane.js + pane.js': 60 * 1024,
  // What makes tables, their list and the choice of what is inserted of them: loaded when that view is first opened.
  'tables.js + tables-view.js': 21.5 * 1024,
  // Inserting, refreshing and conversion, and the view of the workbook: loaded when they are first asked for.
  'workbook.js + workbook-view.js + reports.js': 62.5 * 1024,
  // Reading and reviewing bulletins: loaded when their view is first opened. What unseen bulletins taught (halves of numbers,
  // headings beside their columns, periods in words, bars, quoted mails) is most of what was added last.
  'bulletins.js': 68 * 1024,
  // Asking statistical services: loaded with the commands and with bulletins.
  'services.js': 11 * 1024,
  // The page of a subject with its chart, the list of the functions, the checks: loaded when they are first opened.
  'subject.js': 21 * 1024,
  'function-list.js': 3 * 1024,
  // Formulas put together by choosing, opened and mended, with their texts: loaded when first asked for.
  'builder.js': 19 * 1024,
  'basket.js': 8 * 1024,
  'checks-view.js': 8 * 1024,
  // pdf.js, loaded with the first PDF.
  'pdf.js + pdf.worker.js': 530 * 1024,
  // What is told without the pane.
  'outside.js + dialog.js': 4 * 1024,
  // The first view of the site; what answers formulas there is loaded with the functions when somebody asks.
  'home.vi.html + site.css + site.js': 16 * 1024,
  'site-answer.js': 10 * 1024,
  'functions.vi.json': 10 * 1024,
  'functions.en.json': 10 * 1024,
};

/** Prints the size of each built file beside its budget; a broken budget sets the exit code. */
export function reportSizes(): void {
  for (const [file, budget] of Object.entries(budgets)) {
    const size = file.split(' + ').reduce((sum, name) => sum + sizeOf(name), 0);
    const verdict = size <= budget ? 'within' : 'OVER';
    console.log(`${file}: ${kilobytes(size)} gzip, ${verdict} its budget of ${kilobytes(budget)}`);
    if (size > budget) process.exitCode = 1;
  }
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(join(import.meta.dirname, '../dist', file)), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
