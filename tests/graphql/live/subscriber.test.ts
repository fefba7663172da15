import { describe, expect, test } from 'vitest';
import { Subscriber } from '../../../src/graphql/live/subscriber.ts';
import { Turns } from '../../../src/graphql/live/turns.ts';

/** A subscription to a growing list, and what happened to it. */
function subscribe() {
  const list: string[] = [];
  const seen = { reads: 0, over: 0, out: 0 };
  let at = 0;
  let failure: Error | null = null;
  const subscriber = new Subscriber<string>({
    behind: () => at < list.length,
    read: async () => {
      seen.reads++;
      if (failure !== null) throw failure;
      if (list.at(-1) === 'end' && at === list.length) return null;
      const items = list.slice(at);
      at = list.length;
      return items;
    },
    admit: async () => {
      seen.out++;
      let back = false;
      return () => {
        if (!back) seen.out--;
        back = true;
      };
    },
    over: () => {
      seen.over++;
    },
  });
  const tell = (...items: string[]): void => {
    list.push(...items);
    subscriber.call();
  };
  const fail = (error: Error): void => {
    failure = error;
    subscriber.call();
  };
  return { subscriber, seen, tell, fail };
}
const done = { done: true, value: undefined };

describe('a subscription', () => {
  test('gives what there is, waits for more, and reads nothing ahead', async () => {
    const { subscriber, seen, tell } = subscribe();
    tell('a', 'b');
    expect(await subscriber.next()).toEqual({ done: false, value: 'a' });
    tell('c');
    expect(await subscriber.next()).toEqual({ done: false, value: 'b' });
    expect(seen.reads).toBe(1);
    expect(await subscriber.next()).toEqual({ done: false, value: 'c' });
    const next = subscriber.next();
    tell('d');
    expect(await next).toEqual({ done: false, value: 'd' });
    expect(seen).toEqual({ reads: 3 + 1, over: 0, out: 1 });
  });

  test('ends by itself when all is told', async () => {
    const { subscriber, seen, tell } = subscribe();
    tell('end');
    expect(await subscriber.next()).toMatchObject({ value: 'end' });
    expect(await subscriber.next()).toEqual(done);
    expect(await subscriber.next()).toEqual(done);
    expect(seen).toMatchObject({ over: 1, out: 0 });
  });

  test('ends when the reader goes, also while he waits', async () => {
    const { subscriber, seen } = subscribe();
    const next = subscriber.next();
    expect(await subscriber.return()).toEqual(done);
    expect(await next).toEqual(done);
    expect(seen).toMatchObject({ over: 1, out: 0 });
    expect(subscriber.over).toBe(true);
  });

  test('says last why it is ended, to a reader who waits and to one who comes back', async () => {
    for (const waits of [true, false]) {
      const { subscriber, seen, tell } = subscribe();
      tell('a', 'b');
      await subscriber.next();
      if (waits) await subscriber.next();
      const next = waits ? subscriber.next() : null;
      const why = new Error('enough');
      subscriber.end(why);
      subscriber.end(new Error('and again'));
      expect(await (next ?? subscriber.next())).toEqual({ done: false, value: why });
      expect(await subscriber.next()).toEqual(done);
      expect(seen).toMatchObject({ over: 1, out: 0 });
    }
  });

  test('ends with what reading throws', async () => {
    const { subscriber, fail } = subscribe();
    const next = subscriber.next();
    const why = new Error('gone');
    fail(why);
    expect(await next).toEqual({ done: false, value: why });
    expect(await subscriber.next()).toEqual(done);
  });

  test('knows for how long its reader has left something lie', async () => {
    const { subscriber, tell } = subscribe();
    const later = () => performance.now() + 1_000;
    expect(subscriber.idleMs(later())).toBe(0);
    tell('a');
    await subscriber.next();
    expect(subscriber.idleMs(later())).toBe(0);
    tell('b');
    expect(subscriber.idleMs(later())).toBeGreaterThan(900);
    await subscriber.next();
    const waiting = subscriber.next();
    expect(subscriber.idleMs(later())).toBe(0);
    await subscriber.return();
    await waiting;
  });
});

test('turns are taken by so many at once, in the order of asking, and handed back once', async () => {
  const turns = new Turns(2);
  const order: number[] = [];
  const [first, second] = [await turns.take(), await turns.take()];
  const waiting = [3, 4, 5].map(async (n) => {
    const end = await turns.take();
    order.push(n);
    return end;
  });
  first();
  first();
  const third = await waiting[0];
  expect(order).toEqual([3]);
  second();
  third?.();
  const rest = await Promise.all(waiting);
  expect(order).toEqual([3, 4, 5]);
  for (const end of rest) end();
  await expect(turns.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.during(async () => 'yes')).toBe('yes');
});
