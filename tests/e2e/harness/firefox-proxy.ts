import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface LoopbackProxy {
  port: number;
  /** Every host that the browser asked for, in order, and whether it was let through. */
  asked: { host: string; allowed: boolean }[];
  close(): Promise<void>;
}

/**
 * The one way out that Firefox is given: a CONNECT proxy on loopback that leads `hosts` to the practice server
 * and refuses everything else. Firefox has no resolver rules of Chromium's kind.
 */
export async function startProxy(
  hosts: readonly string[],
  portalPort: number,
): Promise<LoopbackProxy> {
  const asked: LoopbackProxy['asked'] = [];
  const server = createServer((request, response) => {
    // Plain http names its whole address; nothing is served that way.
    asked.push({ host: request.headers.host ?? '', allowed: false });
    response.writeHead(403).end();
  });
  server.on('connect', (request, client) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    const allowed = hosts.includes(host);
    asked.push({ host, allowed });
    if (!allowed) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const portal = connect(portalPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      portal.pipe(client);
      client.pipe(portal);
    });
    // A tab that closes breaks its connections; neither end is worth a word then.
    portal.on('error', () => client.destroy());
    client.on('error', () => portal.destroy());
    client.on('close', () => portal.destroy());
  });
  // The server knows nothing any more of a connection that it gave away as a tunnel, but waits for its end.
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
