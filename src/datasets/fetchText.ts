/** What one file or answer may take. */
export type FetchLimits = {
  /** In milliseconds, for each file. */
  readonly time?: number;
  /** In bytes, for each file. */
  readonly size?: number;
  /** The user's own wish to stop. */
  readonly signal?: AbortSignal | undefined;
};

const LIMITS = { time: 10_000, size: 5 * 1024 * 1024 };

/** Why there is no whole answer; `broken` where the connection ended in the middle. */
export class FetchFault extends Error {
  constructor(readonly reason: 'offline' | 'timeout' | 'too-large' | 'broken') {
    super(reason);
  }
}

/** An answer, whatever its status; the text is read as soon as somebody wants it, within the same limits. */
export type Answer = {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly text: () => Promise<string>;
};

/**
 * Asks an address, always anew, and gives the answer to work as long as the limits allow.
 * @throws FetchFault, or the reason of the signal
 */
export async function fetchText<Result>(
  address: string,
  within: FetchLimits,
  work: (answer: Answer) => Promise<Result>,
  options: RequestInit = {},
): Promise<Result> {
  const { time, size, signal } = { ...LIMITS, ...within };
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, time);
  signal?.addEventListener('abort', abort);
  try {
    const asked = fetch(address, { cache: 'no-cache', ...options, signal: controller.signal });
    const response = await answered(asked, controller);
    return await work({
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      text: () => readText(response, size, controller),
    });
  } catch (fault) {
    signal?.throwIfAborted();
    throw fault;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function answered(asked: Promise<Response>, { signal }: AbortController): Promise<Response> {
  try {
    return await asked;
  } catch {
    throw new FetchFault(signal.aborted ? 'timeout' : 'offline');
  }
}

/** Counts what really comes: what the server announces may be wrong or missing. */
async function readText(response: Response, size: number, controller: AbortController): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      bytes += part.value.byteLength;
      if (bytes > size) throw new FetchFault('too-large');
      text += decoder.decode(part.value, { stream: true });
    }
  } catch (fault) {
    const timedOut = controller.signal.aborted;
    controller.abort();
    // A connection that breaks leaves half a file.
    throw fault instanceof FetchFault ? fault : new FetchFault(timedOut ? 'timeout' : 'broken');
  }
  return text + decoder.decode();
}
