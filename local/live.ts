import { momentOfInstant } from '../shared/calendar/moment.ts';
import { settleHeld } from '../shared/go-live/settle-held.ts';
import type { CodeMail } from '../shared/identity/login-code.ts';
import type { Log } from '../shared/log.ts';
import { loginText } from '../shared/messages/login-text.ts';
import type { Product } from '../shared/messages/render-text.ts';
import type { EmailSender } from '../shared/ports/senders.ts';
import { putBack } from '../shared/reminders/put-back.ts';
import { embedded } from './embedded.ts';
import { whileImporting } from './garbage.ts';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { randomId } from './ids.ts';
import type { Installation } from './installation.ts';
import { mailPace } from './mail-pace.ts';
import { openFolder } from './open-folder.ts';
import { listOutbox, outbox } from './outbox.ts';
import { portalLogin } from './portal-login.ts';
import { resume } from './resume.ts';
import { defaultEmployer, displayName, outboxFrom } from './settings.ts';
import { type SmtpSettings, smtpSender } from './smtp-sender.ts';
import { claimLiveStore } from './stored-clock.ts';
import { systemClock } from './system-clock.ts';

export type LiveOptions = { readonly folder: string; readonly smtp: SmtpSettings | undefined; readonly log: Log };

/** Wakes that wait for the disk can wait together: puts of one tick share a transaction. */
const concurrency = 32;

/** Real cases on the machine's clock. @throws StoreInUse, BrokenKeyFile, WrongStore */
export async function openLive({ folder, smtp, log }: LiveOptions): Promise<Installation> {
  const { store, vault, erased, close } = await openFolder(folder);
  await claimLiveStore(store.table);
  const product = { displayName, portalAddress: '', mailFrom: smtp?.from ?? outboxFrom };
  const written = outbox(store.table, systemClock);
  const machine = embedded({
    store,
    vault,
    erased,
    clock: systemClock,
    email: smtp === undefined ? written.email : both(smtpSender(smtp), written.email),
    sms: written.sms,
    product,
    employers: [defaultEmployer],
    log,
    pace: smtp === undefined ? async () => {} : mailPace(),
    concurrency,
    mayRest: true,
    whileImporting,
    // To a mail server, which takes a few mails a second anyway, one after the other; the outbox takes all that come.
    ...(smtp === undefined ? {} : { sendsAtOnce: 1 }),
  });
  await resume(machine.work, [defaultEmployer]);
  let heart: Heartbeat | undefined;
  const send = smtp === undefined ? undefined : codeByMail(smtpSender(smtp), product);
  const login = portalLogin({ table: store.table, vault, log }, { send });
  const needs = { table: store.table, vault, clock: systemClock };
  return {
    portal: {
      table: store.table,
      vault,
      erased,
      clock: systemClock,
      log,
      employerId: defaultEmployer,
      runtime: 'embedded',
      listSent: () => listOutbox(store.table),
      putBack: async (message) => {
        const asked = { ...message, now: momentOfInstant(systemClock()) };
        const result = await putBack({ table: store.table, queue: machine.work.queue }, asked);
        void heart?.poke();
        return result;
      },
      imports: machine.work.imports,
      settleHeld: async (employerId, held) => {
        const report = await settleHeld(needs, employerId, held);
        void heart?.poke();
        return report;
      },
      // The answer does not wait for what follows.
      afterWrite: async () => void heart?.poke(),
      ...login,
    },
    operatorCode: login.operator.code,
    listensAt: (portalAddress) => {
      // Mails name the address, so nothing goes out before it is known.
      Object.assign(product, { portalAddress });
      heart = startHeartbeat({ embedded: machine, clock: systemClock, log });
    },
    close: async () => {
      // A mail server that does not answer takes ten seconds of each message.
      machine.finish();
      await heart?.stop();
      close();
    },
  };
}

/** A code by e-mail; by SMS it stays in the outbox. */
const codeByMail =
  (sender: EmailSender, product: Product) =>
  async (mail: CodeMail): Promise<void> => {
    if (mail.channel !== 'email') return;
    const { subject = '', body } = loginText(mail, product);
    await sender.send({ id: randomId('login'), caseId: '', to: mail.to, subject, text: body });
  };

/** The mail server sends; the outbox shows what was sent. */
const both = (server: EmailSender, written: EmailSender): EmailSender => ({
  send: async (email) => {
    const accepted = await server.send(email);
    await written.send(email);
    return accepted;
  },
});
