import assert from 'node:assert/strict';
import { ResponseError } from '../../src/server/border';
import { createConnection, type Hearing, type Serving } from '../../src/server/connection';

/** A connection without streams: the test says what arrives and when a turn is over. */
function connected(serving: Partial<Serving> = {}) {
  const sent: unknown[] = [];
  const turns: (() => void)[] = [];
  const listening: Hearing[] = [];
  const connection = createConnection({
    listen: (hearing) => listening.push(hearing),
    send: (message) => sent.push(message),
    turn: (call) => turns.push(call),
  });
  connection.listen({ request: () => null, notification: () => {}, fault: () => {}, closed: () => {}, ...serving });
  return {
    connection,
    sent,
    arrive: (...messages: readonly unknown[]) => {
      for (const message of messages) listening[0]?.message(message);
    },
    close: () => listening[0]?.closed(),
    /** Lets turns pass until there is nothing to do. */
    settle: async () => {
      for (let turn = turns.shift(); turn; turn = turns.shift()) turn();
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
    turn: () => turns.shift()?.(),
  };
}

const request = (id: unknown, method: string) => ({ jsonrpc: '2.0', id, method, params: { of: id } });
const cancel = (id: unknown) => ({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });

describe('a connection', () => {
  it('answers requests, with nothing where there is nothing to say, and tells why it does not', async () => {
    const client = connected({
      request: (method) => {
        if (method === 'refused') return new ResponseError(-32803, 'No.');
        if (method === 'thrown') throw new ResponseError(-32602, 'Wrong.');
        if (method === 'broken') throw new TypeError('x is not a function');
        return method === 'later' ? Promise.resolve(7) : undefined;
      },
    });
    client.arrive(...['now', 'later', 'refused', 'thrown', 'broken'].map((method, id) => request(id, method)));
    await client.settle();
    const byId = client.sent.map((one) => JSON.stringify(one)).sort();
    assert.deepEqual(byId, [
      '{"jsonrpc":"2.0","id":0,"result":null}',
      '{"jsonrpc":"2.0","id":1,"result":7}',
      '{"jsonrpc":"2.0","id":2,"error":{"code":-32803,"message":"No."}}',
      '{"jsonrpc":"2.0","id":3,"error":{"code":-32602,"message":"Wrong."}}',
      '{"jsonrpc":"2.0","id":4,"error":{"code":-32603,"message":"x is not a function"}}',
    ]);
  });

  it('answers a request that is taken back while it waits at once, and never works on it', async () => {
    const worked: unknown[] = [];
    const client = connected({ request: (method) => worked.push(method) });
    client.arrive(request(1, 'first'), request('2', 'second'), cancel('2'), cancel(2), cancel({}), cancel(99));
    assert.deepEqual(client.sent, [
      { jsonrpc: '2.0', id: '2', error: { code: -32800, message: 'The request was cancelled.' } },
    ]);
    await client.settle();
    assert.deepEqual(worked, ['first']);
  });

  it('lets work that has begun know that it was taken back', async () => {
    const seen: boolean[] = [];
    const client = connected({
      request: async (_, __, isCancelled) => {
        seen.push(isCancelled());
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(isCancelled());
      },
    });
    client.arrive(request(1, 'slow'));
    client.turn();
    client.arrive(cancel(1));
    await client.settle();
    assert.deepEqual(seen, [false, true]);
  });

  it('handles one message each turn, in the order they came, and knows that more is coming', () => {
    const handled: unknown[] = [];
    const client = connected({ notification: (method) => handled.push(method), closed: () => handled.push('closed') });
    client.arrive({ method: 'a' }, { method: 'b' });
    client.close();
    assert.deepEqual(handled, []);
    client.turn();
    assert.deepEqual([handled, client.connection.isMoreComing()], [['a'], true]);
    client.turn();
    client.turn();
    assert.deepEqual([handled, client.connection.isMoreComing()], [['a', 'b', 'closed'], false]);
  });

  it('goes on behind a notification that is handled wrongly', () => {
    const handled: unknown[] = [];
    const client = connected({
      notification: (method) => {
        if (method === 'a') throw new Error('a fault of ours');
        handled.push(method);
      },
    });
    client.arrive({ method: 'a' }, { method: 'b' });
    assert.throws(client.turn, /a fault of ours/);
    client.turn();
    assert.deepEqual(handled, ['b']);
  });

  it('gives the client’s answers to whoever asked, and nothing for an error', async () => {
    const client = connected();
    const [one, other] = [client.connection.ask('one'), client.connection.ask('other', [])];
    assert.deepEqual(client.sent, [
      { jsonrpc: '2.0', id: 1, method: 'one', params: undefined },
      { jsonrpc: '2.0', id: 2, method: 'other', params: [] },
    ]);
    client.arrive({ id: 2, error: { code: 1, message: 'no' } }, { id: 1, result: 'yes' }, { id: 1, result: 'again' });
    await client.settle();
    assert.deepEqual([await one, await other], ['yes', undefined]);
  });

  it('passes over what is no message', async () => {
    const handled: unknown[] = [];
    const client = connected({
      request: (method) => handled.push(method),
      notification: (method) => handled.push(method),
    });
    const odd = [
      null,
      7,
      'x',
      [],
      [request(1, 'a')],
      {},
      { id: 3 },
      { method: 4 },
      request({}, 'a'),
      request(null, 'a'),
    ];
    client.arrive(...odd);
    await client.settle();
    assert.deepEqual([handled, client.sent], [[], []]);
  });
});
