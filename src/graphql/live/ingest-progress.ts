/** `ingestProgress`: how far the ingests are that read documents into the graph, in whichever process. */
import { findIngest, INGEST_STAGES, type IngestState } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { inputError } from '../errors.ts';
import { itemOf, subscribeTo } from './subscribe.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const DESCRIPTIONS: { readonly [stage in IngestState['stage']]: string } = {
  READING: 'Documents are being read and stored.',
  FINISHED: 'All documents are done; some may have failed.',
  INTERRUPTED: 'It was asked to end before all documents were done; what was read is stored.',
  FAILED: 'It could not go on; what was read is stored.',
  LOST: 'It has said nothing for a minute, such as when its machine went down; what was read is stored.',
};

const IngestStage = builder.enumType('IngestStage', {
  description: 'What becomes of an ingest.',
  values: Object.fromEntries(
    INGEST_STAGES.map((stage) => [stage, { description: DESCRIPTIONS[stage] }]),
  ) as Record<IngestState['stage'], { description: string }>,
});

const IngestProblem = builder.objectRef<IngestState['problems'][number]>('IngestProblem').implement({
  description: 'A document that could not be read or stored.',
  fields: (t) => ({
    document: t.exposeString('document', {
      description: 'The name of its file, or of the text that was sent.',
    }),
    message: t.exposeString('message', { description: 'Why not.' }),
  }),
});

const IngestProgress = builder.objectRef<IngestState>('IngestProgress').implement({
  description: 'How far an ingest is.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'The id that `isnad ingest` prints, or that `ingestDocument` answers.',
    }),
    stage: t.field({ type: IngestStage, description: 'What it does.', resolve: ({ stage }) => stage }),
    total: t.exposeInt('total', { description: 'How many documents there are to read.' }),
    done: t.int({
      description: 'How many of them are done, in whatever way.',
      resolve: ({ added, unchanged, replaced, failed }) => added + unchanged + replaced + failed,
    }),
    added: t.exposeInt('added', { description: 'How many were not in the graph.' }),
    unchanged: t.exposeInt('unchanged', { description: 'How many were there just so.' }),
    replaced: t.exposeInt('replaced', { description: 'How many were there, and are read otherwise now.' }),
    failed: t.exposeInt('failed', { description: 'How many could not be read or stored.' }),
    document: t.exposeString('document', {
      nullable: true,
      description: 'The name of the document that was done last.',
    }),
    problems: t.field({
      type: [IngestProblem],
      description: 'The latest of what failed, up to twenty.',
      resolve: ({ problems }) => problems,
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it last said something.' }),
  }),
});

/** What tells one state of an ingest from the next. */
const versionOf = ({ revision, stage }: IngestState): string => `${revision} ${stage}`;
const versionsOf = (states: readonly IngestState[]): ReadonlyMap<string, string> =>
  new Map(states.map((state) => [state.id, versionOf(state)]));

builder.subscriptionFields((t) => ({
  ingestProgress: t.field({
    type: IngestProgress,
    description:
      'How far ingests are, those of `isnad ingest` and each text of `ingestDocument`: at first as it is now, then whenever it changes. What a slow reader leaves lie is passed over: he gets the latest.',
    args: {
      id: t.arg.id({ description: 'Only of this ingest, until it ends; of all that run otherwise.' }),
    },
    subscribe: async (_, { id }, context) => {
      if (id != null && !UUID.test(id))
        throw inputError(
          'INVALID_ID',
          'id',
          'this is no id of an ingest.',
          'an id that `isnad ingest` printed or `ingestDocument` answered',
        );
      return subscribeTo<IngestState>(context, async ({ feed }) => {
        const known = id == null ? null : await findIngest(context.store.sql, id);
        if (id != null && known === null)
          throw inputError('NOT_FOUND', 'id', 'there is no such ingest.', 'that of one of the last 30 days');
        const present = (): readonly IngestState[] =>
          known === null ? [...feed.ingests] : [followed(feed.ingests, known)];
        // What had ended before is nobody's progress.
        let seen = versionsOf(known === null ? present().filter(({ ended }) => ended) : []);
        const isNew = (state: IngestState): boolean => seen.get(state.id) !== versionOf(state);
        return {
          behind: () => present().some(isNew),
          read: async () => {
            const states = present();
            const told = states.filter(isNew);
            if (told.length === 0 && known !== null && states.every(({ ended }) => ended)) return null;
            seen = versionsOf(states);
            return told;
          },
        };
      });
    },
    resolve: (told, _, context) => itemOf(told, context),
  }),
}));

/** The latest state of an ingest. */
function followed(states: Iterable<IngestState>, known: IngestState): IngestState {
  for (const state of states) if (state.id === known.id) return state;
  return known;
}
