import * as z from 'zod';
import type { CommandField, FactCommand } from '../rules/fact-command.ts';
import { factCommandNamed, factCommandNames } from '../rules/fact-commands.ts';
import { stages } from '../rules/policy.ts';
import { attemptCommands } from './attempt-commands.ts';
import type { Carried } from './carried.ts';
import { command, Duty, Somebody } from './command-shape.ts';
import { correctionReasons } from './correction-reasons.ts';
import { holdsCpr } from './cpr.ts';
import { DayText } from './day-text.ts';
import { UnitId } from './events.ts';
import { factDetails, outcomes } from './facts.ts';
import { HeldKey } from './held-key.ts';
import { leaderCommands } from './leader-commands.ts';
import { legalHoldReasons } from './legal-hold.ts';
import { recordCommands } from './record-commands.ts';
import { consentRoles, consentSources, contactChoices, contactRoles, roles } from './roles.ts';
import { excuseReasons, heldDecisions } from './sick-leave.ts';
import { talkCommands } from './talk-commands.ts';

/** Of a rule set or a policy. No blank, so that it can hold no sentence. */
const Name = z.string().min(1).max(64).regex(/^\S+$/);

/** NemRefusion's receipt: letters, digits and hyphens, so that it can hold no sentence; a civil registration number is refused. */
const Receipt = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/, 'A receipt holds letters, digits and hyphens only, at most 40.')
  .refine((text) => !holdsCpr(text), 'This looks like a civil registration number and is not stored.');
const ConsentTo = z.enum(consentRoles);
const Reason = z.enum(correctionReasons);
const Answer = z.enum(['yes', 'no', 'will-not-say']);

/** The commands that a case knows by itself. Those that start and close the other duties are data of the duties. */
const CaseCommand = z.discriminatedUnion('do', [
  command('record-contact-made', {
    on: DayText.optional(),
    by: Somebody.optional(),
    /** What the member answered: not stored; a long absence, support wanted or causes at work call for a talk. */
    duration: z.enum(['short', 'long', 'will-not-say']).optional(),
    support: Answer.optional(),
    atWork: Answer.optional(),
  }),
  command('record-letter-given', { on: DayText.optional() }),
  ...talkCommands,
  command('record-talk-held', { on: DayText.optional() }),
  command('record-municipality-notified', { on: DayText.optional(), receipt: Receipt.optional() }),
  command('record-followup-held', { on: DayText.optional() }),
  command('excuse-duty', { duty: Duty, reason: z.enum(excuseReasons), until: DayText.optional() }),
  command('resume-duty', { duty: Duty }),
  ...recordCommands,
  command('record-letter-date', { duty: Duty, on: DayText }),
  command('correct-first-day', { to: DayText, reason: Reason.default('entered-wrong') }),
  command('end-absence', { on: DayText.optional(), outcome: z.enum(outcomes).optional() }),
  command('continue-absence', { from: DayText }),
  command('void-case', { reason: Reason.default('wrong-person') }),
  command('merge-cases', { into: Somebody, reason: Reason.default('same-absence') }),
  command('absorb-case', {
    other: Somebody,
    from: DayText,
    reason: Reason.default('same-absence'),
    carried: z.custom<z.input<typeof Carried>>().optional(),
  }),
  command('split-case', { lastDay: DayText, from: DayText, reason: Reason.default('two-absences') }),
  command('reopen-case', { reason: Reason.default('ended-by-mistake') }),
  command('close-silently', {}),
  command('change-rule-set', { to: Name }),
  command('change-unit', { to: UnitId, leaderId: Somebody.optional() }),
  command('change-policy', { to: z.int().positive(), policyId: Name.optional() }),
  command('give-consent', {
    to: ConsentTo.default('steward'),
    who: Somebody.optional(),
    source: z.enum(consentSources).default('portal'),
  }),
  command('choose-contact', { to: z.enum(contactChoices), who: Somebody.optional() }),
  /** `as` is the role in which somebody was asked, here and in `accept-contact`; the edge finds it. */
  command('decline-contact', { who: Somebody, as: z.enum(contactRoles).optional() }),
  command('accept-contact', { who: Somebody, as: z.enum(contactRoles).optional() }),
  command('withdraw-consent', { to: ConsentTo.default('steward') }),
  ...leaderCommands,
  ...attemptCommands,
  command('record-expected-return', { on: DayText }),
  /** `held` is the key of the message; where it is left out, the one that is held back is meant. */
  command('settle-held', {
    duty: Duty,
    stage: z.enum(stages),
    role: z.enum(roles),
    held: HeldKey.optional(),
    decision: z.enum(heldDecisions),
  }),
  /** Nothing of the case is deleted while a hold stands. */
  command('place-legal-hold', { reason: z.enum(legalHoldReasons) }),
  command('lift-legal-hold', {}),
  command('renew-timeline', {}),
]);
type CaseCommand = z.output<typeof CaseCommand>;

/** A command of a duty: what it records, and the fields that came with it. */
export type RecordFact = {
  readonly do: 'record-fact';
  readonly command: FactCommand;
  readonly fields: FactFields;
};

const commandFields = { ...factDetails, on: DayText, received: DayText } as const;
const FactFields = z.object(commandFields).partial().readonly();
type FactFields = z.output<typeof FactFields>;

const schemas = new WeakMap<FactCommand, z.ZodType<FactFields>>();

/** The fields of a duty's command, worked out once: what it needs, what it may have, nothing else. */
function fieldsOf(fact: FactCommand): z.ZodType<FactFields> {
  const before = schemas.get(fact);
  if (before !== undefined) return before;
  const schema = z.strictObject(shapeOf(fact)) as unknown as z.ZodType<FactFields>;
  schemas.set(fact, schema);
  return schema;
}

function shapeOf(fact: FactCommand): Partial<Record<CommandField, z.ZodType>> {
  const shape: Partial<Record<CommandField, z.ZodType>> = {};
  for (const field of fact.may ?? []) shape[field] = commandFields[field].optional();
  for (const field of fact.needs ?? []) shape[field] = commandFields[field];
  return shape;
}

/** The name of every command there is. */
export const commandNames = (): readonly string[] => [
  ...CaseCommand.options.map(({ shape }) => shape.do.value),
  ...factCommandNames(),
];

/** What a single command looks like as it is given, for those who describe it to others. @throws RangeError when there is none */
export function shapeOfCommand(name: string): z.core.$ZodLooseShape {
  const fact = factCommandNamed(name);
  if (fact !== undefined) return shapeOf(fact);
  const known = CaseCommand.options.find(({ shape }) => shape.do.value === name);
  if (known === undefined) throw new RangeError(`There is no command ${name}.`);
  const { do: _, ...shape } = known.shape;
  return shape;
}

/** What the product asks of a case itself; nobody asks it from outside. */
export const ownCommands: ReadonlySet<string> = new Set([
  'absorb-case',
  'change-policy',
  'change-unit',
  'renew-timeline',
]);

export type Command = CaseCommand | RecordFact;
export type CommandOf<Do extends Command['do']> = Extract<Command, { do: Do }>;
/** A command as it is written down: `do` is its name. */
export type CommandInput = z.input<typeof CaseCommand> | { readonly do: string; readonly [field: string]: unknown };

/**
 * What a person or a system asks of a case, imperative. `on` is a local date and means today where it is left out.
 * `who` is the id of a person; the edge finds it by the address that was given.
 */
export const Command = z.looseObject({ do: z.string() }).transform((input, context): Command => {
  const fact = factCommandNamed(input.do);
  const { do: _, ...fields } = input;
  const parsed = fact === undefined ? CaseCommand.safeParse(input) : fieldsOf(fact).safeParse(fields);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) context.issues.push({ ...issue, input } as z.core.$ZodRawIssue);
    return z.NEVER;
  }
  return fact === undefined
    ? (parsed.data as CaseCommand)
    : { do: 'record-fact', command: fact, fields: parsed.data as FactFields };
});

/** A command as people and systems may give it: `Command` without those that only the product itself gives. */
export const AskedCommand = z
  .unknown()
  .refine(
    (input) => !(typeof input === 'object' && input !== null && 'do' in input && ownCommands.has(String(input.do))),
    {
      error: 'There is no such command.',
      path: ['do'],
      abort: true,
    },
  )
  .pipe(Command);
