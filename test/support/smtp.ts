import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** Where in the conversation the server says no, and with which code. */
type Refusal = {
  readonly at: 'connect' | 'login' | 'sender' | 'recipient' | 'message';
  readonly code: number;
  readonly said?: string;
};

/** Before or after it takes the message the server says nothing more. */
type Silence = { readonly when: 'before' | 'after'; readonly reached: () => void };

/** What the server shows when a line is to be encrypted; without one it does not offer to. */
type Certificate = { readonly key: string; readonly cert: string };

/** A mail server on loopback: keeps the raw mails, and refuses everything once told to. */
export async function startSmtp(certificate?: Certificate) {
  const mails: string[] = [];
  const encrypted: boolean[] = [];
  let refusal: Refusal | undefined;
  let silence: Silence | undefined;
  const answer = (at: Refusal['at']): Error | undefined =>
    refusal?.at === at
      ? Object.assign(new Error(refusal.said ?? `refused at ${at}`), { responseCode: refusal.code })
      : undefined;
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    ...(certificate === undefined ? { disabledCommands: ['STARTTLS'] } : certificate),
    onConnect: (_session, done) => done(answer('connect')),
    onAuth: ({ username }, _session, done) => done(answer('login'), { user: username }),
    onMailFrom: (_address, _session, done) => done(answer('sender')),
    onRcptTo: (_address, _session, done) => {
      if (silence?.when === 'before') silence.reached();
      else done(answer('recipient'));
    },
    onData: (stream, { secure }, done) => {
      text(stream).then((mail) => {
        if (refusal === undefined) mails.push(mail);
        encrypted.push(secure);
        if (silence?.when === 'after') silence.reached();
        else done(answer('message'));
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server does not listen on a port.');
  return {
    port: address.port,
    mails,
    /** Of each mail that came, refused or not: whether it came over an encrypted line. */
    encrypted,
    refuseWith: (next: Refusal) => {
      refusal = next;
    },
    fallSilent: (when: Silence['when'], reached: () => void) => {
      silence = { when, reached };
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
