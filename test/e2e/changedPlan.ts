import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Publisher = { readonly serve: (path: string, text: string) => void };

/** Puts a dataset on the server, as its next revision. */
export function publish({ serve }: Publisher, content: Content, revision: number): void {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const list = JSON.parse(readFileSync(join(__dirname, '../../dist/datasets/index.json'), 'utf8')) as {
    id: string;
  }[];
  const listed = list.map((one) => (one.id === '2006-plan' ? { id: one.id, hash, revision } : one));
  serve('/datasets/index.json', JSON.stringify(listed));
  serve(`/datasets/${hash}.json`, JSON.stringify(content));
}

type Content = { readonly figures: readonly { readonly subject: string }[] };

/** The plan, with other values of 2006 where they are given. */
export function changedPlan(values: Record<string, readonly [number, string]> = {}): Content {
  const file = join(__dirname, '../../src/datasets/2006-plan.json');
  const plan = JSON.parse(readFileSync(file, 'utf8')) as {
    figures: { subject: string; measure: string; period: string }[];
  };
  const figures = plan.figures.map((figure) => {
    const [number, printed] = values[figure.subject] ?? [];
    const isTarget = figure.measure === 'value' && figure.period === '2006';
    return number === undefined || !isTarget ? figure : { ...figure, number, printed };
  });
  return { ...plan, figures };
}
