import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const file = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z
        .object({
          url: z.string().optional(),
          method: z.string().optional(),
          initiator: z.string().optional(),
        })
        .optional(),
    }),
  ),
});

export interface LoggedRequest {
  method: string;
  url: string;
  /**
   * The origin of the document or worker that made the request; null if it was the browser itself.
   */
  initiator: string | null;
}

/**
 * Services that Chromium calls by itself at unpredictable times, so that two runs differ. Only
 * requests without an initiator count as the browser's own: those of a page, a content script, a
 * worker or an extension page always have one.
 */
const browsersOwn = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
];

/**
 * Returns every request that the browser's network stack began: those of pages, content scripts,
 * the worker, extension pages and the browser itself, including refused ones. It reads Chromium's
 * own net log, because Playwright's `request` events omit the worker and the browser. Call it after
 * the browser has closed; until then the file is incomplete.
 */
export async function readNetLog(path: string): Promise<LoggedRequest[]> {
  const { constants, events } = file.parse(JSON.parse(await readFile(path, 'utf8')));
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (start === undefined) throw new Error('this net log does not know URL_REQUEST_START_JOB');
  return events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return [];
    const { url, method = 'GET', initiator } = params;
    const asked = initiator === undefined || initiator === 'not an origin' ? null : initiator;
    return [{ method, url, initiator: asked }];
  });
}

/**
 * Returns the requests in `log` that exceed those in `control`, each as often as it exceeds them.
 * Chromium's requests to its own services are left out.
 */
export function beyond(
  log: readonly LoggedRequest[],
  control: readonly LoggedRequest[],
): LoggedRequest[] {
  const line = ({ method, url, initiator }: LoggedRequest) => `${method} ${url} ${initiator}`;
  const left = control.map(line);
  return log.filter((request) => {
    if (request.initiator === null && browsersOwn.includes(new URL(request.url).hostname))
      return false;
    const at = left.indexOf(line(request));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
