import { z } from '@hono/zod-openapi';
import { systemMayRecord } from '../../shared/access/system-may.ts';
import { shapeOfCommand } from '../../shared/case/commands.ts';
import { factCommandNames } from '../../shared/rules/fact-commands.ts';

/** Commands with an address of their own, as sentences about the absence itself. */
const corrections = [
  'correct-first-day',
  'continue-absence',
  'reopen-case',
  'void-case',
  'split-case',
  'merge-cases',
] as const;

/** What is done in a case, beside what duties record. */
const deeds = [
  'record-letter-given',
  'record-contact-made',
  'record-talk-called',
  'cancel-talk',
  'record-talk-held',
  'record-municipality-notified',
  'record-followup-held',
  'record-letter-date',
  'record-expected-return',
  'excuse-duty',
  'resume-duty',
] as const;

const elsewhere: ReadonlySet<string> = new Set(['agree-partial-return']);
const events = [...deeds, ...factCommandNames().filter((name) => !elsewhere.has(name))].filter(systemMayRecord);

const commandSchema = (name: string) => z.strictObject({ do: z.literal(name), ...shapeOfCommand(name) });

type Commands = [ReturnType<typeof commandSchema>, ...ReturnType<typeof commandSchema>[]];
const oneOf = (names: readonly string[]) => z.discriminatedUnion('do', names.map(commandSchema) as Commands);

/** The same schemas that validate in the case itself, as far as a system may give the commands. */
export const Correction = oneOf(corrections).openapi('Correction');
export const DutyEvent = oneOf(events).openapi('DutyEvent');
export const AnyCommand = oneOf([...corrections, ...events, 'end-absence', 'agree-partial-return']).openapi('Command');
export const EndOfAbsence = z.strictObject(shapeOfCommand('end-absence')).openapi('EndOfAbsence');
export const PartialReturn = z.strictObject(shapeOfCommand('agree-partial-return')).openapi('PartialReturn');
export const LegalHold = oneOf(['place-legal-hold', 'lift-legal-hold']).openapi('LegalHold');
export const dutyEventNames: readonly string[] = events;
export const correctionNames: readonly string[] = corrections;
