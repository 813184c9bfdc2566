import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PageEnv } from '../web/view.ts';

/** Nobody outside the machine is meant to reach the embedded portal. */
const loopback = '127.0.0.1';
/** Whoever sends so slowly is not sending: a connection that does not get on is closed. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000 };
/** As many ports are tried after the wanted one. */
const portsToTry = 20;

export class NoFreePort extends Error {
  override readonly name = 'NoFreePort';
  constructor(wanted: number) {
    super(`No port from ${wanted} to ${wanted + portsToTry} is free. Choose another with --port.`);
  }
}

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** Serves on the wanted port of 127.0.0.1, or the next free one. @throws NoFreePort */
export async function serveFrom(app: Hono<PageEnv>, wanted: number): Promise<Served> {
  for (let port = wanted; port <= Math.min(wanted + portsToTry, 65_535); port += 1) {
    const server = await listening(app, port);
    if (server !== undefined) return served(server);
  }
  throw new NoFreePort(wanted);
}

function listening(app: Hono<PageEnv>, port: number): Promise<ServerType | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: loopback, port, serverOptions: patience }, () =>
      resolve(server),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    );
  });
}

function served(server: ServerType): Served {
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    // Browsers keep connections open: those that rest are closed, the others finish their answer.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { address: `http://${loopback}:${port}`, close };
}
