import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../text/package-root.ts';

/** A question that GraphiQL opens with: one tab. */
export interface Example {
  /** The file's name without its extension; the order of names is the order of the tabs. */
  readonly name: string;
  readonly query: string;
  /** JSON text, or null where the question takes no variables. */
  readonly variables: string | null;
}

/** The questions of src/graphql/examples, in order; variables stand beside a query in a .json file of the same name. */
export function loadExamples(): readonly Example[] {
  const folder = join(packageRoot(), 'src/graphql/examples');
  const files = new Set(readdirSync(folder));
  return [...files]
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      return { name, query: read(file), variables: files.has(`${name}.json`) ? read(`${name}.json`) : null };
    });
}
