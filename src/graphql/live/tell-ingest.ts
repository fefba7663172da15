import type { Ingested, Store } from '../../store/index.ts';

/** What came of a text; `repeated` where it was done earlier, under the same key, and under which id it was told then. */
interface Came extends Ingested {
  readonly repeated?: boolean;
  readonly ingestId?: string;
}

/**
 * Read and store one text, and tell those who follow ingests, on whichever server, that it begins and what came of it.
 * `work` says what the text is called when it knows; `reasonOf`, what a client may know of an error.
 */
export async function toldIngest<Done extends Came>(
  store: Pick<Store, 'beginIngest'>,
  given: string | null,
  work: (called: (name: string) => void, ingestId: string) => Promise<Done>,
  reasonOf: (error: unknown) => string,
): Promise<Done & { readonly ingestId: string }> {
  let name = given ?? 'a text';
  const record = await store.beginIngest(1);
  try {
    const done = await work((called) => {
      name = called;
    }, record.id);
    record.step(done.repeated === true ? 'unchanged' : done.taken, name);
    return { ...done, ingestId: done.ingestId ?? record.id };
  } catch (error) {
    record.step('failed', name, reasonOf(error));
    throw error;
  } finally {
    await record.end('FINISHED');
  }
}
