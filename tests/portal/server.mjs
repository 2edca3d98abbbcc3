// @ts-check
/**
 * Serves the practice pages on 127.0.0.1 under the names of the real hosts: a browser started with
 * `--host-resolver-rules` finds them at the real addresses. To run it by hand: `node
 * tests/portal/server.mjs [port]`.
 */
import { createServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPortal } from './build.mjs';
import { answer, newSessions } from './server/hosts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** @param {import('node:http').IncomingMessage} request */
const bodyOf = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
};

/** @param {import('node:https').Server} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

/**
 * @param {{ port?: number, modes?: import('./rollup.mjs').Mode[], onProgress?: (line: string) => void }} [options]
 *   `modes` are built before the promise resolves; any other is built when first asked for
 */
export const startPortal = async ({
  port = 0,
  modes = ['synthetic', 'native'],
  onProgress,
} = {}) => {
  const [key, cert] = await Promise.all([
    readFile(join(here, 'certs', 'test-only-key.pem')),
    readFile(join(here, 'certs', 'test-only-cert.pem')),
    buildPortal({ modes, onProgress }),
  ]);
  /** @type {{ host: string, method: string, path: string }[]} */
  const requests = [];
  const sessions = newSessions();
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const serve = async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    requests.push({ host, method, path });
    try {
      const url = new URL(path, 'https://practice.invalid');
      const body = await bodyOf(request);
      const found = await answer(
        { host, port: portOf(server), method, url, cookies: request.headers.cookie, body },
        sessions,
      );
      response.writeHead(found.status, found.headers);
      response.end(found.body);
    } catch (error) {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    }
  };
  const server = createServer({ key, cert }, (request, response) => void serve(request, response));
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    })
  );
  return {
    port: portOf(server),
    requests,
    close: () =>
      /** @type {Promise<void>} */ (
        new Promise((resolve, reject) => {
          server.close((error) => (error ? reject(error) : resolve()));
          server.closeAllConnections();
        })
      ),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const portal = await startPortal({
    port: Number(process.argv[2] ?? 0),
    onProgress: (line) => console.error(line),
  });
  console.log(portal.port);
}
