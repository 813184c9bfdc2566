import fc from 'fast-check';
import { attemptKinds } from '../../../shared/case/attempts.ts';
import type { Command } from '../../../shared/case/commands.ts';
import { correctionReasons } from '../../../shared/case/correction-reasons.ts';
import { decisionKinds, outcomes } from '../../../shared/case/facts.ts';
import { legalHoldReasons } from '../../../shared/case/legal-hold.ts';
import { sides } from '../../../shared/case/proposed-times.ts';
import { consentRoles, consentSources, contactChoices, contactRoles, roles } from '../../../shared/case/roles.ts';
import { excuseReasons, heldDecisions } from '../../../shared/case/sick-leave.ts';
import { dutyIdOf } from '../../../shared/rules/duty-id.ts';
import { payKinds } from '../../../shared/rules/duty-rule.ts';
import type { CommandField, FactCommand } from '../../../shared/rules/fact-command.ts';
import { factCommandNamed, factCommandNames } from '../../../shared/rules/fact-commands.ts';
import { optionsToTry } from '../../../shared/rules/options.ts';
import { stages } from '../../../shared/rules/policy.ts';
import { ruleSets } from '../../../shared/rules/rule-sets.ts';
import { anyPolicy } from './any-policy.ts';

/** A command as data. Its dates are words, `today+5` or `D-3`, which become dates when it is given. */
export type Asked = { readonly do: string; readonly [field: string]: unknown };
type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const dateWord = (from: 'today' | 'D', min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((days) => `${from}${days < 0 ? '' : '+'}${days}`);

// A day too many either way is refused, and has to be refused as such.
const past = dateWord('today', -20, 1);
const ahead = dateWord('today', -1, 60);
const time = fc.constantFrom('10:00', '00:30', '23:45');
const reason = fc.constantFrom(...correctionReasons);
const consentRole = fc.constantFrom(...consentRoles);
/** The case itself is `case-1`. */
const otherCase = fc.constantFrom('case-2', 'case-1');
const answer = fc.constantFrom('yes', 'no', 'will-not-say');

const rules = ruleSets.flatMap(({ duties }) => duties);
const dutyIds = [...new Set(rules.flatMap(({ id }) => [id, dutyIdOf(id, 2)]))];
const byLetter = [...new Set(rules.filter(({ letterWins }) => letterWins === true).map(({ id }) => id))];
const milestones = ['welcome', 'contact-14d', 'talk-4w', 'notice-5w', 'followup-8w', 'revaluation-22w'];
const duty = fc.oneof(fc.constantFrom(...milestones), fc.constantFrom(...dutyIds));
const dutyByLetter = fc.oneof(fc.constantFrom('followup-8w', 'revaluation-22w'), fc.constantFrom(...byLetter));

const side = fc.constantFrom(...sides);
/** Days from one of the two only: another could come to be the same day. */
const proposed = fc.oneof(
  ...[fc.constantFrom('D+10', 'D+15'), ahead].map((on) =>
    fc.uniqueArray(fc.record({ on, time: fc.oneof(fc.constant('10:00'), time) }), {
      minLength: 1,
      maxLength: 3,
      selector: (one) => `${one.on} ${one.time}`,
    }),
  ),
);

/** Messages that a policy may date before a cut-over: of the default policy often, else any. */
const likelyHeld = fc.constantFrom(
  { duty: 'contact-14d', stage: 'heads-up', role: 'member' },
  { duty: 'contact-14d', stage: 'overdue', role: 'leader' },
  { duty: 'talk-4w', stage: 'heads-up', role: 'leader' },
  { duty: 'talk-4w', stage: 'last-call', role: 'leader' },
  { duty: 'notice-5w', stage: 'reminder', role: 'hr' },
  { duty: 'followup-8w', stage: 'heads-up', role: 'member' },
);
const anyHeld = fc.record({ duty, stage: fc.constantFrom(...stages), role: fc.constantFrom(...roles) });
const decision = fc.constantFrom(...heldDecisions);
const settleHeld = fc
  .record({ held: fc.oneof(likelyHeld, anyHeld), decision })
  .map(({ held, decision: decided }) => ({ do: 'settle-held', ...held, decision: decided }));

/** What a command cannot do without, then what it may have. */
type Shape = readonly [needs: Fields, may: Fields];

const caseCommands: Readonly<Record<Exclude<Command['do'], 'record-fact'>, Shape>> = {
  'record-contact-made': [
    {},
    {
      on: past,
      by: fc.constant('leader-1'),
      duration: fc.constantFrom('short', 'long', 'will-not-say'),
      support: answer,
      atWork: answer,
    },
  ],
  'record-letter-given': [{}, { on: past }],
  'record-talk-called': [{ on: ahead }, { time }],
  'cancel-talk': [{}, {}],
  'propose-times': [{ times: proposed, by: side }, {}],
  // Of the times that others propose some meet one of these.
  'accept-time': [
    { on: fc.constantFrom('D+10', 'D+15'), time: fc.constant('10:00'), by: side },
    { with: fc.uniqueArray(fc.constantFrom(...contactRoles)), companion: fc.boolean(), telephone: fc.boolean() },
  ],
  'record-talk-held': [{}, { on: past }],
  'record-municipality-notified': [{}, { on: past, receipt: fc.constant('R-1') }],
  'record-followup-held': [{}, { on: past }],
  'excuse-duty': [{ duty, reason: fc.constantFrom(...excuseReasons) }, { until: ahead }],
  'resume-duty': [{ duty }, {}],
  'confirm-record': [{ duty }, {}],
  'dispute-record': [{ duty }, {}],
  'take-back-record': [{ duty: fc.constantFrom(...milestones) }, {}],
  'record-letter-date': [{ duty: dutyByLetter, on: dateWord('today', -20, 90) }, {}],
  'correct-first-day': [{ to: fc.oneof(dateWord('D', -30, 30), past) }, { reason }],
  'end-absence': [{}, { on: dateWord('today', -20, 14), outcome: fc.constantFrom(...outcomes) }],
  'continue-absence': [{ from: past }, {}],
  'void-case': [{}, { reason }],
  'merge-cases': [{ into: otherCase }, { reason }],
  'absorb-case': [{ other: otherCase, from: dateWord('D', -30, 10) }, { reason }],
  'split-case': [{ lastDay: dateWord('D', 0, 60), from: past }, { reason }],
  'reopen-case': [{}, { reason }],
  'close-silently': [{}, {}],
  'change-rule-set': [{ to: fc.constantFrom(...ruleSets.map(({ id }) => id)) }, {}],
  'change-unit': [{ to: fc.constantFrom('house/first', 'house/second') }, { leaderId: fc.constant('leader-1') }],
  'change-policy': [{ to: fc.integer({ min: 1, max: 9 }) }, { policyId: anyPolicy }],
  'give-consent': [{}, { to: consentRole, who: fc.constant('steward-1'), source: fc.constantFrom(...consentSources) }],
  'choose-contact': [{ to: fc.constantFrom(...contactChoices) }, { who: fc.constantFrom('steward-1', 'steward-2') }],
  'accept-contact': [{ who: fc.constantFrom('steward-1', 'safety-rep-1') }, { as: fc.constantFrom(...contactRoles) }],
  'decline-contact': [{ who: fc.constantFrom('steward-1', 'safety-rep-1') }, { as: fc.constantFrom(...contactRoles) }],
  'withdraw-consent': [{ to: consentRole }, {}],
  'change-leader': [{ who: fc.constantFrom('leader-1', 'leader-2') }, {}],
  'keep-leader': [{}, {}],
  'ask-for-other-leader': [{}, {}],
  'record-attempt': [
    { kind: fc.constantFrom(...attemptKinds) },
    { option: fc.constantFrom(...optionsToTry.map(({ id }) => id)), on: past, until: ahead },
  ],
  'remove-attempt': [{ in: fc.integer({ min: -1, max: 5 }) }, {}],
  'record-expected-return': [{ on: ahead }, {}],
  'settle-held': [{ duty, stage: fc.constantFrom(...stages), role: fc.constantFrom(...roles), decision }, {}],
  'place-legal-hold': [{ reason: fc.constantFrom(...legalHoldReasons) }, {}],
  'lift-legal-hold': [{}, {}],
  'renew-timeline': [{}, {}],
};

const factFields: Readonly<Record<CommandField, fc.Arbitrary<unknown>>> = {
  on: past,
  received: past,
  due: dateWord('today', -1, 60),
  from: dateWord('today', -40, 60),
  until: dateWord('today', -1, 90),
  review: dateWord('today', -1, 120),
  answerBy: dateWord('today', -3, 30),
  leaves: dateWord('D', 10, 90),
  time,
  percent: fc.integer({ min: 1, max: 99 }),
  hours: fc.integer({ min: 4, max: 37 }),
  steps: fc
    .array(fc.record({ from: dateWord('today', -10, 60), hours: fc.integer({ min: 4, max: 37 }) }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((steps) => steps.toSorted((a, b) => Number(a.from.slice(5)) - Number(b.from.slice(5)))),
  weeks: fc.integer({ min: 1, max: 52 }),
  kind: fc.constantFrom(...decisionKinds),
  pays: fc.constantFrom(...payKinds),
  participants: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1, maxLength: 3 }),
};

function shapeOf({ day, needs = [], may = [] }: FactCommand): Shape {
  const known: Fields = day === 'ahead' ? { ...factFields, on: ahead } : factFields;
  const picked = (names: readonly CommandField[]): Fields =>
    Object.fromEntries(names.flatMap((name) => (known[name] === undefined ? [] : [[name, known[name]]])));
  return [picked(needs), picked(may)];
}

const asked = (name: string, [needs, may]: Shape): fc.Arbitrary<Asked> =>
  fc.record({ ...needs, ...may }, { requiredKeys: Object.keys(needs) }).map((fields) => ({ do: name, ...fields }));

const factCommands = factCommandNames().flatMap((name) => factCommandNamed(name) ?? []);
const byName: ReadonlyMap<string, fc.Arbitrary<Asked>> = new Map([
  ...Object.entries(caseCommands).map(([name, shape]) => [name, asked(name, shape)] as const),
  ...factCommands.map((command) => [command.do, asked(command.do, shapeOf(command))] as const),
  ['settle-held', settleHeld] as const,
]);

/** A command of a name, with likely fields. @throws RangeError for a name that no case knows */
export function commandNamed(name: string): fc.Arbitrary<Asked> {
  const found = byName.get(name);
  if (found === undefined) throw new RangeError(`No case knows the command ${name}.`);
  return found;
}

/** Every command that a case knows: half of them its own, half those of its duties. */
export const anyCommand: fc.Arbitrary<Asked> = fc.oneof(
  fc.oneof(...Object.keys(caseCommands).map(commandNamed)),
  fc.oneof(...factCommands.map((command) => commandNamed(command.do))),
);
