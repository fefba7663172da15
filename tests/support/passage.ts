import { connect, createServer, type Socket } from 'node:net';

function passageUrl(server: URL, port: number): string {
  const url = new URL(server);
  url.host = `127.0.0.1:${port}`;
  for (const name of ['host', 'port']) url.searchParams.delete(name);
  return url.href;
}

/** A way to a database of the test server that can be blocked without anyone noticing. */
export async function openPassage(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const folder = url.searchParams.get('host');
  const open = (): Socket =>
    folder === null
      ? connect(Number(url.port || 5432), url.hostname)
      : connect(`${folder}/.s.PGSQL.${url.searchParams.get('port') ?? 5432}`);
  const sockets = new Set<Socket>();
  let blocked = false;
  const server = createServer((from) => {
    sockets.add(from);
    if (blocked) return;
    const to = open();
    sockets.add(to);
    for (const socket of [from, to]) socket.on('error', () => {});
    from.on('data', (data) => blocked || to.write(data));
    to.on('data', (data) => blocked || from.write(data));
    from.on('close', () => to.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: passageUrl(url, typeof address === 'object' ? (address?.port ?? 0) : 0),
    block: (on: boolean) => {
      blocked = on;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
