import type { Command } from '../case/commands.ts';
import type { Role } from '../case/roles.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import { ruleSets } from '../rules/rule-sets.ts';

const employer = ['leader', 'hr'] as const;
const letIn = ['steward', 'safety-rep', 'contact-person'] as const;

/** Commands that a case knows by itself, by who may give them. What is not here nobody gives in the portal. */
const ofCase: Readonly<Record<string, readonly Role[]>> = {
  'record-letter-given': employer,
  'record-contact-made': [...employer, ...letIn, 'member'],
  'record-talk-called': employer,
  'cancel-talk': employer,
  'take-back-record': employer,
  'record-attempt': employer,
  'remove-attempt': employer,
  'record-talk-held': employer,
  'record-municipality-notified': ['hr'],
  'record-followup-held': employer,
  'excuse-duty': employer,
  'resume-duty': employer,
  'record-letter-date': ['hr', 'member'],
  'correct-first-day': employer,
  'end-absence': employer,
  'continue-absence': employer,
  'record-expected-return': [...employer, 'member'],
  'void-case': ['hr'],
  'merge-cases': ['hr'],
  'split-case': ['hr'],
  'reopen-case': ['hr'],
  'close-silently': ['hr'],
  'change-rule-set': ['hr'],
  'settle-held': ['hr'],
  'place-legal-hold': ['hr'],
  'lift-legal-hold': ['hr'],
  'give-consent': ['member', 'hr'],
  'withdraw-consent': ['member'],
  'choose-contact': ['member'],
  // Each for themselves alone: the action names whoever acts.
  'accept-contact': letIn,
  'decline-contact': letIn,
  // What others recorded of her she answers; nobody does so in her place.
  'confirm-record': ['member'],
  'dispute-record': ['member'],
  'propose-times': [...employer, 'member'],
  'accept-time': [...employer, 'member'],
  'change-leader': ['hr'],
  'keep-leader': ['hr'],
  'ask-for-other-leader': ['member'],
};

/** Facts of the employer's own duties that the member records too: what she asks for, and what only she knows. */
const hersToo: ReadonlySet<string> = new Set([
  'ask-for-retention-plan',
  'ask-for-fast-track',
  'call-roundtable',
  'contact-pause',
  'end-contact-pause',
  'stop-roundtable',
  // She hands the papers in, and may note that she has.
  'record-capability-statement-received',
  'record-duration-certificate-received',
  'record-free-certificate-received',
  'record-self-declaration-received',
]);
/** Only she may ask for it, although the employer may know. */
const hersAlone: ReadonlySet<string> = new Set(['contact-pause', 'end-contact-pause', 'ask-for-retention-plan']);

/** Facts that those whom she lets in may record for her. Source: domain.md "Other duties". */
const forHer: Readonly<Record<string, readonly Role[]>> = {
  'record-dismissal-warning': ['member', 'steward', 'union-consultant'],
  'record-dismissal-warning-answered': ['member', 'steward', 'union-consultant'],
  'record-union-help-answered': ['union-consultant'],
  'record-steward-heard': ['leader', 'hr', 'steward'],
  'call-roundtable': ['leader', 'hr', 'member', 'steward', 'safety-rep', 'contact-person'],
  'stop-roundtable': ['leader', 'hr', 'member', 'steward', 'safety-rep', 'contact-person'],
  'record-injury-reported': ['leader', 'hr', 'safety-rep'],
  'apply-for-workplace-adjustment': ['leader', 'hr', 'safety-rep'],
};

const known = new Map<string, ReadonlySet<Role>>(Object.entries(ofCase).map(([name, roles]) => [name, new Set(roles)]));
for (const { duties } of ruleSets)
  for (const rule of duties)
    for (const command of rule.commands ?? []) known.set(command.do, recordersOf(command.do, rule));

/** Otherwise whoever may see a duty's side of it: the employer's duties leader and hr, the member's own she alone. */
function recordersOf(name: string, { visibleTo }: DutyRule): ReadonlySet<Role> {
  const named = forHer[name];
  if (named !== undefined) return new Set(named);
  if (hersAlone.has(name)) return new Set<Role>(['member']);
  if (visibleTo === 'member-and-consented') return new Set<Role>(['member']);
  return new Set<Role>(hersToo.has(name) ? [...employer, 'member'] : employer);
}

export type CommandName = Exclude<Command['do'], 'record-fact'> | (string & {});

/** Whether a role may give a command in a case that it may see. Source: domain.md "Who is involved", "Other duties". */
export const mayRecord = (role: Role, command: CommandName): boolean => known.get(command)?.has(role) ?? false;

/**
 * The same of a whole command. Each side proposes and accepts times as itself. Hr writes down only what the member has told them, by
 * telephone or on paper, and never that she lets the union's branch in: that is hers to say, in the portal.
 */
export function mayGive(role: Role, command: Command): boolean {
  if (!mayRecord(role, command.do === 'record-fact' ? command.command.do : command.do)) return false;
  // Nobody answers for the other side what their own has proposed.
  if (command.do === 'propose-times' || command.do === 'accept-time')
    return command.by === (role === 'member' ? 'member' : 'leader');
  if (command.do !== 'give-consent') return true;
  if (role === 'member') return command.source === 'portal';
  return (command.source === 'telephone' || command.source === 'paper') && command.to !== 'union-consultant';
}
