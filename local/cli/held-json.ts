import { isoLocal } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { HeldMessage } from '../../shared/go-live/held-messages.ts';
import { countMessages, type HeldCase } from '../../shared/go-live/list-held.ts';
import { type Rendered, renderText } from '../../shared/messages/render-text.ts';
import { findPerson } from '../../shared/people/person.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import { keyOf } from '../../shared/what-if/preview-case.ts';
import type { OpenFolder } from '../open-folder.ts';
import { displayName, outboxFrom } from '../settings.ts';

/** The address is known only while the server runs. */
const product = { displayName, mailFrom: outboxFrom, portalAddress: 'http://…' };

type Held = Readonly<Partial<{ subject: string; text: string }>> &
  ReturnType<typeof plainly> & { readonly key: string };

/** What `held --json` prints, and of how many messages; with their texts when they are asked for. */
export async function heldJson(open: OpenFolder, cases: readonly HeldCase[], { texts = false } = {}) {
  const held: Held[] = [];
  for (const { sickLeave, messages } of cases) {
    const key = await keyOf({ table: open.store.table, vault: open.vault }, sickLeave);
    for (const message of messages) {
      const text = texts ? await rendered(open, message) : undefined;
      held.push({ key, ...plainly(sickLeave, message), ...(text === undefined ? {} : worded(text)) });
    }
  }
  return { held, messages: countMessages(cases.flatMap(({ messages }) => messages)) };
}

const plainly = ({ alias }: SickLeave, { id, duty, stage, to, channel, dated, persons }: HeldMessage) => ({
  ...{ id, alias, dutyId: ruleIdOf(duty), stage, role: to, channel },
  ...{ dated: isoLocal(dated), receivers: persons.length },
});

const worded = ({ subject, body }: Rendered) => ({ ...(subject === undefined ? {} : { subject }), text: body });

/** In the language of the first who would get it. */
async function rendered({ store: { table }, vault }: OpenFolder, message: HeldMessage): Promise<Rendered> {
  const { text: textId, params, persons } = message;
  const receiver = persons[0] === undefined ? undefined : await findPerson({ table, vault }, persons[0]);
  return renderText({ textId, params, language: receiver?.language ?? 'da', product });
}
