import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An error as an AWS service would answer it: its name, and the fields beside the message. */
export class AwsRefusal extends Error {
  readonly fields: object;
  constructor(name: string, fields: object = {}) {
    super(`The stub refuses: ${name}.`);
    this.name = name;
    this.fields = fields;
  }
}

export type AwsStub = { readonly endpoint: string; close(): Promise<void> };
/** No connection is closed under a client that has just chosen it: five seconds without a request are soon over while other tests run. */
export const patient = { keepAliveTimeout: 0 };

type Operations = { readonly [operation: string]: (input: unknown) => unknown };

/** A server on loopback that speaks AWS's JSON 1.0 protocol, one function per operation; it answers an `AwsRefusal` with status 400. */
export async function startAwsJson(operations: Operations): Promise<AwsStub> {
  const server = createServer(patient, async (request, response) => {
    const { status, body } = await answer(operations, request);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { endpoint: urlOf(server.address()), close: () => closeServer(server) };
}

/** The address of a listening server. */
export function urlOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Closes a server and the connections that clients keep alive. */
export const closeServer = (server: ReturnType<typeof createServer>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function answer(operations: Operations, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  const input: unknown = JSON.parse(await text(request));
  try {
    const perform = operations[operation];
    if (perform === undefined) throw new AwsRefusal('UnknownOperationException');
    return { status: 200, body: await perform(input) };
  } catch (error) {
    if (!(error instanceof AwsRefusal)) throw error;
    return { status: 400, body: { __type: error.name, message: error.message, ...error.fields } };
  }
}
