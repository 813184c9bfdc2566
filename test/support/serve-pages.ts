import { serve } from '@hono/node-server';

/** Pages on a free port of the loopback, for a browser to visit. */
export async function servePages(
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = serve({ fetch, hostname: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${bound.port}`, close: () => server.close() };
}
