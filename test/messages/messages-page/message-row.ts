import { needsConsent, type Role } from '../../../shared/case/roles.ts';
import { renderText } from '../../../shared/messages/render-text.ts';
import type { TextId } from '../../../shared/messages/text-asks.ts';
import { texts } from '../../../shared/messages/texts.ts';
import type { Reason } from '../../../web/views/delivery-reasons.ts';
import { exampleDigest } from '../example-digest.ts';
import { exampleParams, product } from '../example-params.ts';
import { type Sending, sendings } from './sendings.ts';

/** The cells of a message: none is written by hand. */
export function messageRow(textId: TextId): readonly string[] {
  const own = sendings.filter((sending) => sending.textId === textId);
  const stops = [...new Set(own.flatMap(stopsOf))];
  return [
    `\`${textId}\``,
    says(textId),
    unique(own.map(({ role }) => role)).join(', '),
    whenCell(textId, own),
    texts[textId].channel === 'sms' ? 'SMS or e-mail, as she chose' : 'e-mail',
    unique(own.map(lateOf)).join(', '),
    stops.map((reason) => `\`${reason}\``).join(' '),
    unique(own.map(({ role }) => undeliveredTo(role))).join(', '),
  ];
}

/** The one mail of the day is made of others: it is stopped, and fails, as they are. */
export const digestRow: readonly string[] = [
  '`digest`',
  exampleDigest('da').subject ?? '',
  'leader, steward, hr who chose it',
  '09:00 on a working day, instead of single mails; last calls, calendar files and what would come too late in it come at once',
  'e-mail',
  'as each in it',
  'as each in it',
  'as each in it',
];

function says(textId: TextId): string {
  const { channel } = texts[textId];
  const { subject, body } = renderText({ textId, channel, language: 'da', params: exampleParams(textId), product });
  return (subject ?? body).replaceAll('|', '\\|');
}

/** Texts of one duty need not name it; of a general one each occasion is followed by the duties it stands for. */
function whenCell(textId: string, own: readonly Sending[]): string {
  const byWhen = Map.groupBy(own, ({ when }) => when);
  return [...byWhen]
    .map(([when, these]) => {
      const duties = unique(these.flatMap(({ duty }) => duty ?? []));
      return duties.some((duty) => !textId.startsWith(`${duty}.`)) ? `${when} (${duties.join(', ')})` : when;
    })
    .join('; ');
}

const staged: ReadonlySet<Sending['stage']> = new Set(['heads-up', 'reminder', 'last-call', 'overdue', 'escalation']);

/** What becomes of it when it comes late. What answers an event, or sets right, is as true then. */
function lateOf({ stage, lateness, textId }: Sending): string {
  if (textId.startsWith('late.')) return 'is the late text';
  if (!staged.has(stage) || lateness === undefined) return 'sent all the same';
  return stage === 'escalation' ? 'after whoever it is about was told' : `\`${lateness}\``;
}

/** What stops it, beside what stops every message and every one to its receiver. By its stage and its duty's lateness. */
function stopsOf({ stage, lateness, textId }: Sending): readonly Reason[] {
  // She has changed her mind since.
  if (textId === 'stop.confirmed') return ['superseded'];
  const isWelcome = textId === 'welcome.heads-up.member';
  const grows = lateness === 'skip' && stage !== 'escalation';
  const isTalk = /^notice\.(talk-|times-proposed)/.test(textId);
  return [
    ...when(staged.has(stage) || stage === 'notice', 'held-back', 'superseded'),
    ...when(stage !== 'notice' && !isWelcome, 'duty-done'),
    ...when(!isWelcome && (stage === 'heads-up' || grows || isTalk), 'too-late'),
    ...when(staged.has(stage), 'overtaken'),
    ...when(stage === 'escalation', 'told-first'),
  ];
}

const when = (holds: boolean, ...reasons: readonly Reason[]): readonly Reason[] => (holds ? reasons : []);

/** Who sees to it: the employer's side never learns whom the member has let in. */
const undeliveredTo = (role: Role): string => (needsConsent(role) ? 'no task' : 'task for hr');

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

const looked: readonly Reason[] = ['nobody-in-the-role', 'not-in-role', 'own-case', 'no-address', 'suppressed'];

/** What stops any message to a receiver of that kind. */
export const stopsByReceiver: readonly (readonly [kind: string, reasons: readonly Reason[]])[] = [
  [
    'To the member',
    ['welcome', 'contact-pause', 'opted-out', 'not-opted-in', 'protected-identity', 'no-address', 'suppressed'],
  ],
  ['To the employer’s side', looked],
  ['To whom the member lets in', ['no-consent', 'handed-over', ...looked]],
];
