import type { RequestListener } from 'node:http';

/** The names that lead to this machine wherever they are asked: no page of another site can stand under one. */
const OWN = ['localhost', '127.0.0.1', '[::1]'];

const own: ReadonlySet<string> = new Set(OWN);

/** Whether a host, as it stands in an address or as a server is told to listen on it, is this machine and nothing else. */
export const isOwn = (host: string): boolean => own.has(host) || host === '::1';

/**
 * Refuses requests under other names than these and this machine's own: a page of another site may have its name lead here,
 * and would read what whoever looks at it can. Comes after `wellFormed`.
 */
export function askedAs(names: readonly string[], next: RequestListener): RequestListener {
  const known = new Set(names.map((name) => hostOf(name)));
  const allowed = [...OWN, ...names].join(', ');
  // Nearly every request asks under the name of the one before it.
  let last = 'localhost';
  return (request, response) => {
    const { host = 'localhost' } = request.headers;
    if (host !== last) {
      const name = hostOf(host);
      if (!own.has(name) && !known.has(name)) {
        const message = `Argument "Host": this server is not asked as ${name}. Allowed: ${allowed}, and what it is started with as --allow-host.`;
        const extensions = { code: 'HOST_NOT_ALLOWED', argument: 'Host', allowed };
        response.writeHead(421, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
        response.end(JSON.stringify({ errors: [{ message, extensions }] }));
        return undefined;
      }
      last = host;
    }
    return next(request, response);
  };
}

/** The name of a host, without its port, as addresses have it. */
const hostOf = (host: string): string => new URL(`http://${host}`).hostname;
