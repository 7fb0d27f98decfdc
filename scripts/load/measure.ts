import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import type { Asked, Visit } from './visits';

export type Measured = {
  readonly name: string;
  readonly requests: number;
  /** Of one visit, with headers, as they go over the wire. */
  readonly bytes: number;
  /** Visits that the server answered each second, the median of the rounds. */
  readonly perSecond: number;
  readonly failed: number;
};

/**
 * Makes visits one after the other from several clients at a time. The kinds of visits take turns in rounds, so that what
 * else the machine does slows all of them alike.
 */
export async function measure(
  visits: readonly Visit[],
  {
    clients,
    rounds,
    milliseconds,
  }: { readonly clients: number; readonly rounds: number; readonly milliseconds: number },
): Promise<Measured[]> {
  const told = visits.map(() => ({ speeds: [] as number[], bytes: 0, visits: 0, failed: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, visit] of visits.entries()) {
      const begun = performance.now();
      const made = await Promise.all(
        Array.from({ length: clients }, () => repeated(visit, begun + milliseconds)),
      );
      const of = told[at];
      if (of === undefined) continue;
      const count = sumOf(made.map((one) => one.visits));
      of.speeds.push((count * 1000) / (performance.now() - begun));
      of.visits += count;
      of.bytes += sumOf(made.map(({ bytes }) => bytes));
      of.failed += sumOf(made.map(({ failed }) => failed));
    }
  }
  return visits.map(({ name, requests }, at) => {
    const { speeds = [], bytes = 0, visits: count = 1, failed = 0 } = told[at] ?? {};
    const perSecond = [...speeds].sort((a, b) => a - b)[Math.floor(speeds.length / 2)] ?? 0;
    return { name, requests: requests.length, bytes: bytes / count, perSecond, failed };
  });
}

type Made = { visits: number; bytes: number; failed: number };

/** One client, which keeps its connection. */
async function repeated({ requests }: Visit, until: number): Promise<Made> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const made: Made = { visits: 0, bytes: 0, failed: 0 };
  const sockets = new Set<Socket>();
  while (performance.now() < until || made.visits === 0) {
    for (const asked of requests) if (!(await isAnswered(asked, agent, sockets))) made.failed += 1;
    made.visits += 1;
  }
  made.bytes = sumOf([...sockets].map(({ bytesRead }) => bytesRead));
  agent.destroy();
  return made;
}

function isAnswered({ address, headers }: Asked, agent: Agent, sockets: Set<Socket>): Promise<boolean> {
  return new Promise((ended) => {
    get(address, { agent, headers }, (answer) => {
      sockets.add(answer.socket);
      answer.on('end', () => ended(answer.statusCode === ('if-none-match' in headers ? 304 : 200)));
      answer.resume();
    }).on('error', () => ended(false));
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
