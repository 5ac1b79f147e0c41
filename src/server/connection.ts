import { cancelled, ResponseError } from './border';
import { errorCode } from './protocol-numbers';
import { at, isRequestId, member, type RequestId, textAt } from './shape';

/** Carries messages to the client and from it, in whatever way a host has. */
export interface Transport {
  /** Begins to read. Called once. */
  readonly listen: (hears: Hearing) => void;
  /** Never throws: a client that has gone is no fault. @param message plain data */
  readonly send: (message: object) => void;
  /** Calls once everything that has arrived meanwhile was read. */
  readonly turn: (call: () => void) => void;
}

/** What a transport is to call. */
export interface Hearing {
  /** @param message as the client sent it, which may be anything */
  readonly message: (message: unknown) => void;
  /** Something arrived that is no message. @param reason as a sentence without its dot */
  readonly fault: (reason: string) => void;
  /** Nothing will arrive any more. */
  readonly closed: () => void;
}

/** What is done about what the client says, in the order it said it. */
export interface Serving {
  /** Gives the answer, or a promise of it; a `ResponseError`, given or thrown, is told as one. */
  readonly request: (method: string, params: unknown, isCancelled: () => boolean) => unknown;
  readonly notification: (method: string, params: unknown) => void;
  readonly fault: (reason: string) => void;
  readonly closed: () => void;
}

/** One client, in the terms of JSON-RPC 2.0. Nothing here throws or rejects. */
export interface Connection {
  readonly listen: (serving: Serving) => void;
  readonly tell: (method: string, params: unknown) => void;
  /** The client's answer; `undefined` where it gives none. */
  readonly ask: (method: string, params?: unknown) => Promise<unknown>;
  /** Whether messages were read that have not been handled yet: what can wait lets them go first. */
  readonly isMoreComing: () => boolean;
}

/** One request while it is worked on. */
interface Running {
  isCancelled: boolean;
}

/**
 * Handles one message each turn, so that what the client takes back meanwhile is heard in time: a request that is taken back
 * while it still waits is answered at once and never worked on.
 */
export function createConnection({ listen, send, turn }: Transport): Connection {
  /** In the order they came; of requests also by their number. */
  const waiting = new Set<() => void>();
  const waitingRequests = new Map<RequestId, () => void>();
  const running = new Map<RequestId, Running>();
  const asked = new Map<RequestId, (answer: unknown) => void>();
  let lastAsked = 0;

  const step = () => {
    const [next] = waiting;
    if (!next) return;
    waiting.delete(next);
    // Before the work, which may be long or fail.
    if (waiting.size > 0) turn(step);
    next();
  };
  const queue = (work: () => void) => {
    waiting.add(work);
    if (waiting.size === 1) turn(step);
  };

  const reply = (id: RequestId, answer: unknown) => {
    if (answer instanceof ResponseError) {
      const { code, message } = answer;
      send({ jsonrpc: '2.0', id, error: { code, message } });
    } else send({ jsonrpc: '2.0', id, result: answer ?? null });
  };
  const work = async (id: RequestId, method: string, params: unknown, { request }: Serving) => {
    const own: Running = { isCancelled: false };
    running.set(id, own);
    let answer: unknown;
    try {
      answer = await request(method, params, () => own.isCancelled);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      answer = error instanceof ResponseError ? error : new ResponseError(errorCode.internalError, why);
    }
    if (running.get(id) === own) running.delete(id);
    reply(id, answer);
  };
  const cancel = (id: RequestId) => {
    const early = waitingRequests.get(id);
    const late = running.get(id);
    if (late) late.isCancelled = true;
    if (!early) return;
    waiting.delete(early);
    waitingRequests.delete(id);
    reply(id, cancelled());
  };

  const receive = (message: unknown, serving: Serving) => {
    const [id, method, params] = [member(message, 'id'), textAt(message, 'method'), member(message, 'params')];
    if (method === '$/cancelRequest') {
      const taken = at(params, 'id');
      if (isRequestId(taken)) cancel(taken);
    } else if (method !== undefined && isRequestId(id)) {
      const begin = () => {
        if (waitingRequests.get(id) === begin) waitingRequests.delete(id);
        void work(id, method, params, serving);
      };
      waitingRequests.set(id, begin);
      queue(begin);
    } else if (method !== undefined && id === undefined) {
      queue(() => serving.notification(method, params));
    } else if (method === undefined && isRequestId(id)) {
      queue(() => {
        const answered = asked.get(id);
        asked.delete(id);
        answered?.(member(message, 'result'));
      });
    }
  };

  return {
    listen: (serving) =>
      listen({
        message: (message) => receive(message, serving),
        fault: serving.fault,
        closed: () => queue(serving.closed),
      }),
    tell: (method, params) => send({ jsonrpc: '2.0', method, params }),
    ask: (method, params) =>
      new Promise((resolve) => {
        const id = ++lastAsked;
        asked.set(id, resolve);
        send({ jsonrpc: '2.0', id, method, params });
      }),
    isMoreComing: () => waiting.size > 0,
  };
}
