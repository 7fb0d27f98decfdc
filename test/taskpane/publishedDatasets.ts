import { createHash, webcrypto } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import plan from '../../src/datasets/2006-plan.json';
import { documentDatasets } from '../catalogue/planCatalogue';

/** The add-in's own host, as far as the page asks it for datasets: it serves what a test publishes, and no other file. */
const served = new Map<string, string>();

export function serveDatasets(): void {
  // Browsers have them, jsdom has not.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  globalThis.fetch = (asked) => {
    const text = served.get(asked as string);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
    const answer = { status: text === undefined ? 404 : 200, ok: text !== undefined, body };
    return Promise.resolve(answer as unknown as Response);
  };
}

export function serveNothing(): void {
  served.clear();
}

type Content = { readonly figures: readonly { readonly subject: string }[] };

/** Puts a dataset of the plan on the host, as this revision of it. */
export function publish(content: Content = plan, revision = 1): void {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  served.clear();
  const [, results] = documentDatasets();
  served.set(
    'datasets/index.json',
    JSON.stringify([
      { id: '2006-plan', hash, revision },
      { id: results.id, hash: results.hash, revision: 1 },
    ]),
  );
  served.set(`datasets/${hash}.json`, JSON.stringify(content));
}

/** The plan with other values of 2006. */
export function withValues(values: Record<string, readonly [number, string]>): Content {
  const figures = plan.figures.map((figure) => {
    const [number, printed] = values[figure.subject] ?? [];
    const isTarget = figure.measure === 'value' && figure.period === '2006';
    return number === undefined || !isTarget ? figure : { ...figure, number, printed };
  });
  return { ...plan, figures };
}

/** The plan with this many more figures: shares of Africa in the years from 3000 on. */
export function withYears(count: number): Content {
  const africa = plan.figures.find(
    ({ subject, measure }) => subject === 'market-africa' && measure === 'share',
  );
  const years = Array.from({ length: count }, (_, index) => ({ ...africa, period: String(3000 + index) }));
  return { ...plan, figures: [...plan.figures, ...(years as typeof plan.figures)] };
}
