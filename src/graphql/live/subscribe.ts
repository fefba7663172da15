import type { GraphContext } from '../context.ts';
import { liveError } from '../errors.ts';
import type { Desk, Reading } from './desk.ts';
import type { Subscriber, Told } from './subscriber.ts';

/**
 * What a subscription field gives. `begin` is called once what comes from then on is noticed, and says how it is read.
 * Throws what `Desk.subscribe` throws.
 */
export async function subscribeTo<Item>(
  context: GraphContext,
  begin: (desk: Desk) => Promise<Reading<Item>>,
): Promise<Subscriber<Item>> {
  const { desk, asker } = context;
  if (desk === undefined || asker === null)
    throw liveError('SUBSCRIPTIONS_DISABLED', 'This server takes no subscriptions.');
  const subscriber = await desk.subscribe(asker, () => begin(desk));
  context.subscriber = subscriber;
  return subscriber;
}

/** The item of which an answer is to be made. The reader lives as long as the subscription: it begins anew with each. */
export function itemOf<Item>(told: Told<Item>, { read }: GraphContext): Item {
  if (told instanceof Error) throw told;
  read.forget();
  return told;
}
