import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Budgets of what a user downloads, in bytes after gzip. */
const budgets: Record<string, number> = {
  'functions.js': 30 * 1024,
  'taskpane.js': 60 * 1024,
  'functions.vi.json': 10 * 1024,
  'functions.en.json': 10 * 1024,
};

/** Prints the size of each built file beside its budget; a broken budget sets the exit code. */
export function reportSizes(): void {
  for (const [file, budget] of Object.entries(budgets)) {
    const built = readFileSync(join(import.meta.dirname, '../dist', file));
    const size = gzipSync(built, { level: 9 }).length;
    const verdict = size <= budget ? 'within' : 'OVER';
    console.log(`${file}: ${kilobytes(size)} gzip, ${verdict} its budget of ${kilobytes(budget)}`);
    if (size > budget) process.exitCode = 1;
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
