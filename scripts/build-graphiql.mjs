// Bundles GraphiQL with its fonts into dist/graphiql, so that it works without a network. Run by `npm run build`.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outdir = join(root, 'dist/graphiql');

await rm(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { app: 'src/graphql/graphiql/app.mjs' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]',
  publicPath: '/graphiql',
  loader: { '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});

// The licences of what is bundled travel with it.
const bundled = ['graphiql', '@graphiql/react', 'react', 'react-dom', '@fontsource/noto-naskh-arabic'];
const licences = await Promise.all(
  bundled.map(
    async (name) => `${name}\n\n${await readFile(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`,
  ),
);
await writeFile(join(outdir, 'LICENSES.txt'), licences.join('\n\n----\n\n'));
