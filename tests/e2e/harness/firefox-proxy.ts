import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface LoopbackProxy {
  port: number;
  /** Every host that the browser requested, in order, and whether the proxy let it through. */
  asked: { host: string; allowed: boolean }[];
  close(): Promise<void>;
}

/**
 * Starts the only route out of Firefox: a CONNECT proxy on loopback that leads `hosts` to the
 * practice server and refuses everything else. Firefox has no resolver rules like Chromium's.
 */
export async function startProxy(
  hosts: readonly string[],
  portalPort: number,
): Promise<LoopbackProxy> {
  const asked: LoopbackProxy['asked'] = [];
  const server = createServer((request, response) => {
    // A plain http request contains a full URL. Nothing is served that way.
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
    // A tab that closes breaks its connections. That is not an error at either end.
    portal.on('error', () => client.destroy());
    client.on('error', () => portal.destroy());
    client.on('close', () => portal.destroy());
  });
  // The server no longer tracks a connection that became a tunnel, yet waits for it to end.
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
