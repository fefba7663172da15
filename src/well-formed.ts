import type { RequestListener } from 'node:http';

/** Refuses requests whose address is none, such as one with a host that no address can have, before anybody reads it. */
export function wellFormed(next: RequestListener): RequestListener {
  // Nearly every request has the address of the one before it.
  let last: string | null = null;
  return (request, response) => {
    const host = request.headers.host ?? 'localhost';
    const address = `http://${host}${request.url ?? '/'}`;
    if (address === last) return next(request, response);
    if (URL.canParse(address)) {
      last = address;
      return next(request, response);
    }
    const [argument, allowed] = URL.canParse(`http://${host}`)
      ? ['address', 'a path, and what is asked']
      : ['Host', 'a name or an address, and a port'];
    const message = `Argument "${argument}": it is malformed. Allowed: ${allowed}.`;
    const extensions = { code: 'BAD_REQUEST', argument, allowed };
    response.writeHead(400, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(JSON.stringify({ errors: [{ message, extensions }] }));
    return undefined;
  };
}
