import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A statistical data service on this machine that answers as the SDMX REST specification says: SDMX-CSV for whoever
 * accepts it, with an ETag, 304 to whoever has that one already, and 406 to who accepts nothing of it.
 */
export type SdmxService = {
  readonly address: string;
  /** The headers of every query so far. */
  readonly asked: IncomingMessage['headers'][];
  /** What is answered from now on. */
  publish: (rows: readonly string[]) => void;
  /** Answers with a status alone, or with other headers and content. */
  fail: (status: number, headers?: Record<string, string>, content?: string) => void;
  stop: () => void;
};

const CSV = 'application/vnd.sdmx.data+csv';
const HEADINGS =
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reporter,TRADE_FLOW: Flow,COMMODITY: Commodity,TIME_PERIOD: Period,OBS_VALUE: Value,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier';

/** A value in million US dollars. @example observed('COF: Coffee', '2026-08', '12.4') */
export function observed(commodity: string, period: string, value: string, flow = 'X: Exports'): string {
  return `dataflow,STAT:TRADE(2.0.0): Goods,M,M: Monthly,VN: Viet Nam,${flow},${commodity},${period},${value},USD: US dollar,6: Millions`;
}

/** @param open whether pages of other addresses may read what it answers (CORS) */
export async function startSdmxService({ open = true } = {}): Promise<SdmxService> {
  let rows: readonly string[] = [];
  let issue = 0;
  let failure: { status: number; headers: Record<string, string>; content: string } | undefined;
  const asked: IncomingMessage['headers'][] = [];
  const allowed = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'If-None-Match, Accept, Accept-Language',
    'Access-Control-Expose-Headers': 'ETag, Retry-After',
  };
  const server: Server = createServer((request, response) => {
    const cors = open ? allowed : {};
    if (request.method === 'OPTIONS') {
      response.writeHead(open ? 204 : 405, cors).end();
      return;
    }
    asked.push(request.headers);
    const etag = `"issue-${issue}"`;
    if (failure !== undefined) {
      response.writeHead(failure.status, { 'Content-Type': CSV, ...cors, ...failure.headers });
      response.end(failure.content);
    } else if (request.headers.accept?.includes(CSV) !== true) response.writeHead(406, cors).end();
    else if (request.headers['if-none-match'] === etag)
      response.writeHead(304, { ...cors, ETag: etag }).end();
    else if (rows.length === 0) response.writeHead(404, cors).end();
    else {
      response.writeHead(200, { ...cors, 'Content-Type': `${CSV}; version=2.0.0; labels=both`, ETag: etag });
      response.end([HEADINGS, ...rows, ''].join('\r\n'));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/rest/data/STAT,TRADE/M.VN.X.COF`,
    asked,
    publish(news) {
      [rows, failure] = [news, undefined];
      issue += 1;
    },
    fail(status, headers = {}, content = '') {
      failure = { status, headers, content };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
