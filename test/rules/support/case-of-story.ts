import { type Day, day, isoDay, laterDay, plusDays } from '../../../shared/calendar/day.ts';
import { localDay, type Moment, momentOf } from '../../../shared/calendar/moment.ts';
import { Command } from '../../../shared/case/commands.ts';
import { decide } from '../../../shared/case/decide.ts';
import { CaseEvent, type StoredEvent } from '../../../shared/case/events.ts';
import { fold, replans } from '../../../shared/case/fold.ts';
import { CommandRefused } from '../../../shared/case/refusals.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { policyOf } from '../../../shared/rules/policies.ts';
import { caseOpened, consentGiven } from '../../support/sick-leave.ts';
import type { Asked } from './any-command.ts';
import type { Appointed } from './any-deeds.ts';
import type { Story } from './any-story.ts';

const openingDay = ({ firstDay, late }: Story): Day => plusDays(day(firstDay), late);
const openingOf = (story: Story): Moment => momentOf(openingDay(story), story.openedAt);

/** When something of a story is: after the opening, whatever its own words say. */
export const momentOfStory = (story: Story, { day: after, time }: Appointed): Moment =>
  Math.max(openingOf(story), momentOf(plusDays(openingDay(story), after), time)) as Moment;

/** One accepted command, folded as the store does it, without a store. */
function committed(before: SickLeave | undefined, stored: readonly StoredEvent[], at: Moment): SickLeave {
  const version = (before?.version ?? 0) + 1;
  const events = stored.map((event) => CaseEvent.parse(event));
  const draft = { caseId: 'case-1', version, events, at };
  return fold(before, { ...draft, commandId: `command-${version}`, hash: '', replans: replans(before, draft) });
}

/** The case that a story begins with. */
export function openedCase(story: Story): SickLeave {
  const { ruleSet, firstDay, noEmployerPeriod, injury, policyId, cutOver, consents } = story;
  const on = day(firstDay);
  const earlier = story.earlier.map(({ before, days, noEmployerPeriod: whole }) => ({
    firstDay: isoDay(plusDays(on, -before)),
    lastDay: isoDay(plusDays(on, days - before - 1)),
    noEmployerPeriod: whole,
  }));
  const opening = caseOpened({
    ...{ ruleSet, firstDay, noEmployerPeriod, injury, earlier, policyId },
    cutOver: cutOver === undefined ? undefined : isoDay(plusDays(on, cutOver)),
  });
  return committed(undefined, [opening, ...consents.map((to) => consentGiven(to))], openingOf(story));
}

/** The case after a command, or as it was where the command is refused. @throws whatever else goes wrong */
export function commanded(sickLeave: SickLeave, asked: Asked, at: Moment): SickLeave {
  const today = localDay(at, policyOf(sickLeave).zone);
  const command = Command.parse(withDates(asked, { today, D: sickLeave.firstDay }));
  try {
    return committed(sickLeave, decide(sickLeave, command, today), at);
  } catch (error) {
    if (error instanceof CommandRefused) return sickLeave;
    throw error;
  }
}

/** Everything that a story makes of a case, one state after the other, without anybody being told. */
export function statesOf(story: Story): readonly SickLeave[] {
  const states = [openedCase(story)];
  for (const deed of story.deeds.toSorted((a, b) => momentOfStory(story, a) - momentOfStory(story, b)))
    states.push(...states.slice(-1).map((before) => commanded(before, deed.command, momentOfStory(story, deed))));
  return states;
}

const dateWord = /^(today|D)([+-]\d+)$/;
type From = Readonly<Record<'today' | 'D', Day>>;

const withDates = (asked: Asked, from: From): Asked => ({ ...fieldsWithDates(asked, from), do: asked.do });

const fieldsWithDates = (fields: object, from: From): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, withDate(value, from)]));

function withDate(value: unknown, from: From): unknown {
  if (Array.isArray(value)) return value.map((each) => withDate(each, from));
  if (typeof value === 'object' && value !== null) return fieldsWithDates(value, from);
  const [, word, days] = dateWord.exec(String(value)) ?? [];
  return word === 'today' || word === 'D' ? isoDay(plusDays(from[word], Number(days))) : value;
}

/** Long enough for every milestone and the talks after a return. */
const daysAfterFirst = 400;

export const endOfStory = (story: Story): Moment =>
  momentOf(laterDay(plusDays(day(story.firstDay), daysAfterFirst), openingDay(story)), '23:59');
