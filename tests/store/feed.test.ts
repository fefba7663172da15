import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/config.ts';
import { Feed } from '../../src/store/live/feed.ts';
import { openPassage } from '../support/passage.ts';
import { soon } from '../support/soon.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const LIMITS = { ...DEFAULT_LIMITS, connectMs: 300, statementMs: 300 };
const HASTY = { lookMs: 100, retryMs: [20, 100] as const };

let store: TestStore;
let url: string;
beforeAll(async () => {
  store = await createTestStore();
  url = store.config.databaseUrl ?? '';
});
afterAll(() => store.close());

/** An announcement of nothing, and whether anybody is called. */
const announce = (calls: boolean) =>
  store.sql.begin(async (tx) => {
    await tx`insert into announcements (event_ids) values ('{}')`;
    if (calls) await tx`select pg_notify('isnad_live', '')`;
  });

test('who follows is called when something is announced, and not after he has left', async () => {
  const feed = new Feed(url, LIMITS);
  let [one, other] = [0, 0];
  const leave = await feed.follow(() => one++);
  const stay = await feed.follow(() => other++);
  const { head } = feed;
  await announce(true);
  expect(await soon(() => feed.head === head + 1)).toBe(true);
  expect([one > 0, other > 0]).toEqual([true, true]);
  leave();
  const before = one;
  await announce(true);
  expect(await soon(() => feed.head === head + 2)).toBe(true);
  expect(one).toBe(before);
  stay();
});

test('what nobody was called for is found all the same', async () => {
  const feed = new Feed(url, LIMITS, HASTY);
  const leave = await feed.follow(() => {});
  const { head } = feed;
  await announce(false);
  expect(await soon(() => feed.head === head + 1)).toBe(true);
  leave();
});

test('a connection that dies without a word is replaced, and what came meanwhile is noticed', async () => {
  const passage = await openPassage(url);
  const feed = new Feed(passage.url, LIMITS, HASTY);
  try {
    const leave = await feed.follow(() => {});
    const { head } = feed;
    passage.block(true);
    await announce(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(feed.head).toBe(head);
    passage.block(false);
    expect(await soon(() => feed.head === head + 1)).toBe(true);
    leave();
  } finally {
    feed.end();
    passage.close();
  }
});

test('a database that does not answer is told at once, and followed when it does', async () => {
  const passage = await openPassage(url);
  const feed = new Feed(passage.url, LIMITS, HASTY);
  try {
    passage.block(true);
    await expect(feed.follow(() => {})).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    passage.block(false);
    const leave = await feed.follow(() => {});
    leave();
  } finally {
    feed.end();
    passage.close();
  }
});
