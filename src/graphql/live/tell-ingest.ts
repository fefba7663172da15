import type { Ingested, Store } from '../../store/index.ts';

/** What came of a text; `repeated` where it was done earlier, under the same key. */
interface Came extends Ingested {
  readonly repeated?: boolean;
}

/**
 * Read and store one text, and tell those who follow ingests, on whichever server, that it begins and what came of it.
 * `work` says what the text is called when it knows; `reasonOf`, what a client may know of an error.
 */
export async function toldIngest<Done extends Came>(
  store: Pick<Store, 'beginIngest'>,
  given: string | null,
  work: (called: (name: string) => void) => Promise<Done>,
  reasonOf: (error: unknown) => string,
): Promise<Done & { readonly ingestId: string }> {
  let name = given ?? 'a text';
  const record = await store.beginIngest(1);
  try {
    const done = await work((called) => {
      name = called;
    });
    record.step(done.repeated === true ? 'unchanged' : done.taken, name);
    return { ...done, ingestId: record.id };
  } catch (error) {
    record.step('failed', name, reasonOf(error));
    throw error;
  } finally {
    await record.end('FINISHED');
  }
}
