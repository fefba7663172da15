import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
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
import './types/analysis.ts';
import './types/timeline.ts';
import './types/neighbour.ts';
import './types/path.ts';
import './types/ontology.ts';

builder.queryType({ description: 'What can be asked of the graph.' });

/** The schema that the server answers. */
export const schema: GraphQLSchema = builder.toSchema();
