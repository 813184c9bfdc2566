import { momentOfInstant } from '../shared/calendar/moment.ts';
import { settleHeld } from '../shared/go-live/settle-held.ts';
import type { Log } from '../shared/log.ts';
import type { EmailSender } from '../shared/ports/senders.ts';
import { putBack } from '../shared/reminders/put-back.ts';
import { embedded } from './embedded.ts';
import { type Heartbeat, startHeartbeat } from './heartbeat.ts';
import { randomId } from './ids.ts';
import { importFiles } from './import-files.ts';
import type { Installation } from './installation.ts';
import { mailPace } from './mail-pace.ts';
import { openFolder } from './open-folder.ts';
import { listOutbox, outbox } from './outbox.ts';
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
  const { store, vault, close } = openFolder(folder);
  await claimLiveStore(store.table);
  const product = { displayName, portalAddress: '', mailFrom: smtp?.from ?? outboxFrom };
  const written = outbox(store.table, systemClock);
  const machine = embedded({
    store,
    vault,
    clock: systemClock,
    email: smtp === undefined ? written.email : both(smtpSender(smtp), written.email),
    sms: written.sms,
    product,
    employers: [defaultEmployer],
    log,
    pace: smtp === undefined ? async () => {} : mailPace(),
    concurrency,
  });
  await resume(machine.work, [defaultEmployer]);
  let heart: Heartbeat | undefined;
  const needs = { table: store.table, vault, clock: systemClock, mint: randomId };
  return {
    portal: {
      table: store.table,
      vault,
      clock: systemClock,
      log,
      employerId: defaultEmployer,
      runtime: 'embedded',
      listSent: () => listOutbox(store.table),
      importFiles: async (files) => {
        const report = await importFiles(needs, { employerId: defaultEmployer }, files);
        // The answer does not wait for mails that fell due: they go out in the background.
        void heart?.poke();
        return report;
      },
      putBack: async (message) => {
        const asked = { ...message, by: 'operator', now: momentOfInstant(systemClock()) };
        const result = await putBack({ table: store.table, queue: machine.work.queue }, asked);
        void heart?.poke();
        return result;
      },
      settleHeld: async (ids, decision) => {
        const report = await settleHeld(needs, defaultEmployer, { ids, decision, by: 'portal' });
        void heart?.poke();
        return report;
      },
    },
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

/** The mail server sends; the outbox shows what was sent. */
const both = (server: EmailSender, written: EmailSender): EmailSender => ({
  send: async (email) => {
    const accepted = await server.send(email);
    await written.send(email);
    return accepted;
  },
});
