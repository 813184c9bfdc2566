import { expect, it } from 'vitest';
import { isTextId } from '../../shared/messages/text-asks.ts';
import { texts } from '../../shared/messages/texts.ts';
import { maxReceives } from '../../shared/ports/queue.ts';
import { deliveryStatuses } from '../../shared/reminders/delivery-status.ts';
import { receiverRefusals } from '../../shared/reminders/owed.ts';
import { reasons, reasonWords } from '../../web/views/delivery-reasons.ts';
import { digestRow, messageRow, stopsByReceiver } from './messages-page/message-row.ts';
import { reasonsExplained } from './messages-page/reason-explained.ts';
import { sendings } from './messages-page/sendings.ts';
import { statusesExplained } from './messages-page/status-explained.ts';

const textIds = Object.keys(texts).filter(isTextId);
const rows = [...textIds.map(messageRow), digestRow];
const codes = (all: readonly string[]): string => all.map((reason) => `\`${reason}\``).join(', ');
const inTable = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const heading = (...names: readonly string[]): readonly string[] => [inTable(names), `|${'---|'.repeat(names.length)}`];

const page = [
  '# Every message, as the code has them',
  '',
  'Made from texts, rules and the default policy by `test/messages/messages-page.test.ts`; a change shows here. How they read in full stands in `test/texts`, duty by duty in `test/texts/journeys`.',
  '',
  '## What holds of all',
  '',
  '* **When**: days are calendar days, moved to the working day before; `wd` are working days. D is the first day of absence. E-mails go out at 08:00, SMS at 10:00, what answers an event at the next opening of the send window: working days 08:00–18:00, SMS from 09:00. To the member nothing goes out after 14:00 on a Friday or from 23 December to 1 January, apart from agreed times.',
  '* **Who**: a role is looked up when it is decided that somebody is told, and again when the message is sent. A substitute gets what falls in the period. One person in two roles gets it once.',
  '* **Late** is a day or more after its time. `send-late`: as it is. `late-text`: with an excuse, or, once the due date has passed, as `late.member` or `late.staff`. `skip`: not at all once the due date has passed. Of several that one role has missed only the last goes out.',
  '* **What stops every message**: `case-closed`, `already-told`. What only makes it wait: `outside-window`, `window`, `provider-paused`, `spend-cap`. The row names the rest; each is explained below.',
  ...stopsByReceiver.map(([kind, stops]) => `* **${kind}**: ${codes(stops)}.`),
  `* **When it cannot be delivered**: an error of the moment is tried again, ${maxReceives} times in all, then it is a dead letter. What can never be delivered has failed. Both are a task for hr, never where the receiver is somebody whom the member has let in: whether there is such a person is not for the employer’s side to learn. A person can put it back once the cause is gone; the facts are asked anew.`,
  '* **By which channel**: the member gets hers by SMS, or by e-mail when she chooses so; all others get e-mail. An agreed time comes with a private file for the calendar when it goes by e-mail.',
  '',
  '## The messages',
  '',
  ...heading('text', 'says', 'to', 'when', 'channel', 'late', 'stopped by', 'undelivered'),
  ...rows.map(inTable),
  '',
  '## Why a message is not sent, or not yet',
  '',
  ...heading('reason', 'shown as', 'asked when', 'means', 'then'),
  ...Object.entries(reasonsExplained).map(([reason, { asked, means, next }]) =>
    inTable([`\`${reason}\``, reasonWords(reason, 'da') ?? '(not shown)', asked, means, next]),
  ),
  '',
  '## How far a message has come',
  '',
  ...heading('status', 'means', 'then'),
  ...deliveryStatuses.map((status) =>
    inTable([`\`${status}\``, statusesExplained[status].means, statusesExplained[status].next]),
  ),
  '',
].join('\n');

it('writes every message down: who gets it, when, how, what stops it, what becomes of it', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/messages.md');
});

it('leaves no cell of a message empty', () => {
  const lacking = rows.filter((cells) => cells.some((cell) => cell === ''));
  expect(lacking.map(([textId]) => textId)).toEqual([]);
});

it('knows no occasion for a text that there is not', () => {
  expect(sendings.filter(({ textId }) => !isTextId(textId))).toEqual([]);
});

it('explains every reason that the code can give, and no other', () => {
  expect(Object.keys(reasonsExplained).toSorted()).toEqual([...reasons, 'already-told'].toSorted());
  expect(receiverRefusals.filter((reason) => !reasons.includes(reason))).toEqual([]);
});
