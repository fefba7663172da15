/** A server in a process of its own: `serve.ts ours|bare`; prints its port. */
import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/server.ts';
import { openStore } from '../../src/store/index.ts';
import { startBare } from './bare.ts';

const store = await openStore(readConfig());
const port =
  process.argv[2] === 'bare'
    ? await startBare(store)
    : (await startServer({ store, host: '127.0.0.1', port: 0 })).port;
process.stdout.write(`${port}\n`);
