import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** Where in the conversation the server says no, and with which code. */
type Refusal = {
  readonly at: 'connect' | 'login' | 'sender' | 'recipient' | 'message';
  readonly code: number;
  readonly said?: string;
};

/** A mail server on loopback: keeps the raw mails, and refuses everything once told to. */
export async function startSmtp() {
  const mails: string[] = [];
  let refusal: Refusal | undefined;
  const answer = (at: Refusal['at']): Error | undefined =>
    refusal?.at === at
      ? Object.assign(new Error(refusal.said ?? `refused at ${at}`), { responseCode: refusal.code })
      : undefined;
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'], // its certificate is self-signed
    onConnect: (_session, done) => done(answer('connect')),
    onAuth: ({ username }, _session, done) => done(answer('login'), { user: username }),
    onMailFrom: (_address, _session, done) => done(answer('sender')),
    onRcptTo: (_address, _session, done) => done(answer('recipient')),
    onData: (stream, _session, done) => {
      text(stream).then((mail) => {
        if (refusal === undefined) mails.push(mail);
        done(answer('message'));
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server does not listen on a port.');
  return {
    port: address.port,
    mails,
    refuseWith: (next: Refusal) => {
      refusal = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
