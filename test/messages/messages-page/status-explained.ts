import type { deliveryStatuses } from '../../../shared/reminders/delivery-status.ts';

type Explained = { readonly means: string; readonly next: string };
const back = 'task for hr; can be put back once the cause is gone, keeping its id';

export const statusesExplained: Readonly<Record<(typeof deliveryStatuses)[number], Explained>> = {
  queued: { means: 'decided, and on its way', next: 'looked at again after 15 minutes' },
  deferred: { means: 'waits for a moment that is known', next: 'queued by itself when it comes' },
  sent: { means: 'the provider has accepted it', next: 'never sent again' },
  cancelled: {
    means: 'it no longer holds, or is not wanted',
    next: 'nobody’s task, apart from protected identity; somebody else’s by now is passed on',
  },
  'dead-letter': { means: 'every try has failed with an error of the moment', next: back },
  delayed: { means: 'the receiver’s side has not taken it yet', next: 'the provider goes on trying' },
  failed: { means: 'it cannot be sent, or nobody could be reached in time', next: back },
  delivered: { means: 'it has arrived', next: 'nothing' },
  blocked: { means: 'the phone company has stopped it', next: back },
  bounced: { means: 'there is no such address', next: `${back}; nothing more is sent to the address` },
  complained: {
    means: 'the receiver has reported it as unwanted',
    next: 'task for hr; the member gets no more by that channel',
  },
};
