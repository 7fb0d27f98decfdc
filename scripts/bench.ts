import { Bench } from 'tinybench';
import { builtFunctions } from './built-functions';
import { reportSizes } from './sizes';

/**
 * `npm run bench`: speed of the built functions.js, told as a ratio to a bare Map look-up on the same machine,
 * and the sizes of what a user downloads. It prints; it does not judge speed.
 */
const { functions } = builtFunctions();
const figures = new Map([['Gạo', 1211]]);
const names = callBuilt('ITEMS') as string[][];
const thousand = Array.from({ length: 1000 }, (_, index) => names[index % names.length] ?? []);
const unknown = Array.from({ length: 1000 }, (_, index) => [`Gạp ${index}`]);

let asked = 0;

const bench = new Bench({ time: 500, warmupTime: 200 });
bench
  .add('bare Map look-up', () => figures.get('Gạo'))
  .add('TARGET, one name', () => callBuilt('TARGET', [['Gạo']], null, null))
  .add('TARGET, one name without accents', () => callBuilt('TARGET', [['gao']], [['san luong']], null))
  .add('SHARE of group, one name', () => callBuilt('SHARE', [['Gạo']], [['group']], null))
  .add('TARGET, range of 30 names', () => callBuilt('TARGET', names, null, null))
  .add('TARGET, range of 1000 names', () => callBuilt('TARGET', thousand, null, null))
  .add('TARGET, 1000 unknown names', () => callBuilt('TARGET', unknown, null, null))
  .add('SEARCH, asked before', () => callBuilt('SEARCH', 'gao 2006', null))
  .add('SEARCH, asked for the first time', () => callBuilt('SEARCH', `gao 2006 ${(asked += 1)}`, null))
  .add('TABLE, 37 rows', () => callBuilt('TABLE', 'targets', null));
await bench.run();

const cells: Record<string, number> = { '30 names': 30, '1000': 1000, '37 rows': 38 * 7 };
const perSecond = (name: string) => bench.getTask(name)?.result;
const map = throughput('bare Map look-up');
for (const { name } of bench.tasks) {
  const calls = throughput(name);
  const perCall = Object.entries(cells).find(([part]) => name.includes(part))?.[1] ?? 1;
  const perCell = map / (calls * perCall);
  console.log(
    `${name}: ${Math.round(calls).toLocaleString('en')} calls/s; a cell costs ${perCell.toFixed(1)} Map look-ups`,
  );
}
reportSizes();

function throughput(name: string): number {
  const result = perSecond(name);
  if (result === undefined || !('throughput' in result)) throw new Error(`${name} gave no result`);
  return result.throughput.mean;
}

function callBuilt(id: string, ...args: unknown[]): unknown {
  const answer = functions[id];
  if (answer === undefined) throw new Error(`dist/functions.js has no ${id}`);
  return answer(...args);
}
