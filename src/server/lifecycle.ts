import { type Border, cancelled, ResponseError } from './border';
import type { Serving } from './connection';
import type { Context, Handler } from './context';
import { errorCode } from './protocol-numbers';

/** What is made once the client has introduced itself. */
export interface Started {
  readonly context: Context;
  /** The answer to `initialize`. */
  readonly result: unknown;
  /** What is done about each notification, by its method. Each takes its params, which may be anything. */
  readonly notifications: Readonly<Record<string, (params: unknown) => void>>;
}

export interface LifecycleSources {
  readonly border: Border;
  readonly handlers: readonly Handler[];
  /** Makes everything from the params of `initialize`, which may be anything. */
  readonly start: (params: unknown) => Started;
  /** The end of the process: 0 after a `shutdown`, 1 without one. */
  readonly exit: (code: 0 | 1) => void;
}

/**
 * The order the protocol demands: nothing is answered before `initialize` or after `shutdown`, each of which happens
 * once; and the one border that each message passes.
 */
export function lifecycle({ border, handlers, start, exit }: LifecycleSources): Omit<Serving, 'fault'> {
  const byMethod = new Map(handlers.map((handler) => [handler.method, handler]));
  let state: 'waiting' | 'running' | 'ended' = 'waiting';
  let started: Started | undefined;

  const initialize = (params: unknown): unknown => {
    if (state !== 'waiting') return new ResponseError(errorCode.invalidRequest, '“initialize” comes only once.');
    started = start(params);
    state = 'running';
    return started.result;
  };
  const shutdown = (): null => {
    state = 'ended';
    return null;
  };

  const request: Serving['request'] = (method, params, isCancelled) => {
    if (method === 'initialize') return initialize(params);
    if (state === 'ended') return new ResponseError(errorCode.invalidRequest, 'The server has been shut down.');
    if (!started) return new ResponseError(errorCode.serverNotInitialized, '“initialize” comes first.');
    if (method === 'shutdown') return shutdown();
    const handler = byMethod.get(method);
    if (!handler) return new ResponseError(errorCode.methodNotFound, `“${method}” is not known here.`);
    const { context } = started;
    if (isCancelled()) return cancelled();
    return border.guardAsync(method, () => handler.answer({ params, isCancelled }, context), handler.empty);
  };
  const notification: Serving['notification'] = (method, params) => {
    if (method === 'exit') return exit(state === 'ended' ? 0 : 1);
    const notifications = state === 'running' ? started?.notifications : undefined;
    const act = notifications && Object.hasOwn(notifications, method) ? notifications[method] : undefined;
    border.guard(method, () => act?.(params), undefined);
  };
  return { request, notification, closed: () => exit(state === 'ended' ? 0 : 1) };
}
