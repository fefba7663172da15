import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { INCREMENTAL } from './directives.ts';
import './types/scalars.ts';
import './types/node.ts';
import './types/actor.ts';
import './types/place.ts';
import './types/event.ts';
import './types/participation.ts';
import './types/report.ts';
import './types/argument.ts';
import './types/quantity.ts';
import './types/source.ts';
import './types/statement.ts';
import './types/document.ts';
import './types/sentence.ts';
import './types/appearance.ts';
import './types/mention.ts';
import './types/search.ts';
import './types/groups.ts';
import './types/writing.ts';
import './types/curation/curation.ts';
import './types/curation/document.ts';
import './types/curation/assertion.ts';
import './types/curation/nodes.ts';
import './types/analysis.ts';
import './types/timeline.ts';
import './types/neighbour.ts';
import './types/path.ts';
import './types/ontology.ts';
import './live/curation-made.ts';
import './live/event-added.ts';
import './live/ingest-progress.ts';

builder.queryType({ description: 'What can be asked of the graph.' });
builder.subscriptionType({ description: 'What is told as it comes.' });

/** The schema that the server answers. */
export const schema: GraphQLSchema = builder.toSchema({
  directives: [...specifiedDirectives, ...INCREMENTAL],
});
