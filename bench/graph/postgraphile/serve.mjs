/** PostGraphile over the benchmark's graph, as its documentation sets it up; prints its port. */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const host = process.env.PGHOST;
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  grafserv: { watch: false, graphiql: false },
  pgServices: [
    makePgService({
      connectionString: `postgres://${process.env.PGUSER}@/${process.env.PGDATABASE}?host=${encodeURIComponent(host)}`,
      schemas: ['public'],
    }),
  ],
});
const server = createServer();
server.on('error', (error) => {
  throw error;
});
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
