import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod';
import { closeServer, patient, urlOf } from './aws-json-stub.ts';
import { loopbackClient } from './loopback-client.ts';

const Inbox = z.object({
  emails: z.array(
    z.object({
      from: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      subject: z.string(),
      body: z.object({ text: z.string(), html: z.string().optional() }),
    }),
  ),
});
// Required, not imported: the test runner and Node disagree on what this package's default export is.
const emulator: { default(options: { host: string; port: number }): Promise<Server> } = createRequire(import.meta.url)(
  'aws-ses-v2-local',
);
type Refusal = { readonly status: number; readonly code: string; readonly message: string };

/** Before or after it takes the message the service says nothing more. */
type Silence = { readonly when: 'before' | 'after'; readonly reached: () => void };

/** SES on loopback with a client for it: an inbox, the fields of the last request, and a way to have everything refused. */
export async function startSes() {
  const server = await startEmulator();
  const endpoint = urlOf(server.address());
  let refusal: Refusal | undefined;
  let silence: Silence | undefined;
  let request = '';
  const [emulate] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (incoming, response) => {
    if (refusal !== undefined) return refuse(response, refusal);
    if (incoming.method === 'POST') {
      request = '';
      incoming.on('data', (chunk) => (request += chunk));
      if (silence?.when === 'before') return silence.reached();
      if (silence?.when === 'after') loseAnswer(response, silence.reached);
    }
    emulate?.(incoming, response);
  });
  return {
    client: new SESClient(loopbackClient(endpoint)),
    inbox: async () => Inbox.parse(await (await fetch(`${endpoint}/store`)).json()).emails,
    lastRequest: () => new URLSearchParams(request),
    lastMail: () => Buffer.from(new URLSearchParams(request).get('RawMessage.Data') ?? '', 'base64'),
    fallSilent: (when: Silence['when'], reached: () => void) => {
      silence = { when, reached };
    },
    refuseWith: (answer: Refusal) => {
      refusal = answer;
    },
    close: () => closeServer(server),
  };
}

/** The emulator keeps one inbox for the whole process, so it is emptied. */
async function startEmulator() {
  const server = await emulator.default({ host: '127.0.0.1', port: 0 });
  Object.assign(server, patient);
  await fetch(`${urlOf(server.address())}/clear-store`, { method: 'POST' });
  return server;
}

/** The service has done its work when it would answer. */
function loseAnswer(response: ServerResponse, lost: () => void): void {
  response.end = () => {
    lost();
    return response;
  };
}

function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(`<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${error}</ErrorResponse>`);
}
