import { type Moment, parseMoment, plusSeconds } from '../../../shared/calendar/moment.ts';
import { isLookedAfter } from '../../../shared/case/looked-after.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import type { Role } from '../../../shared/case/roles.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import type { Debt, Receivers } from '../../../shared/reminders/debts.ts';
import { decideReminder } from '../../../shared/reminders/decide-reminder.ts';
import type { WakeFacts } from '../../../shared/reminders/look-now.ts';
import type { Owed } from '../../../shared/reminders/owed.ts';
import { isRest, timelineInput } from '../../../shared/reminders/timeline-start.ts';
import { covers, type WakeId, wakes } from '../../../shared/reminders/wakes.ts';
import { policyOf } from '../../../shared/rules/policies.ts';
import type { Story } from './any-story.ts';
import { commanded, endOfStory, momentOfStory, openedCase } from './case-of-story.ts';

/** A case at one moment: its facts, everything told so far, and when its timeline wakes for what. */
export type Seen = WakeFacts & { readonly timeline: ReadonlyMap<WakeId, Moment> };

/** Says what is wrong with a message that is owed, and with a case that somebody looks at: a line a fault. */
export type Judge = {
  readonly owed: (debt: Debt, seen: Seen) => readonly string[];
  readonly look: (seen: Seen) => readonly string[];
};

type Walk = {
  sickLeave: SickLeave;
  now: Moment;
  told: readonly Owed[];
  timeline: Map<WakeId, Moment>;
  readonly faults: string[];
  readonly judge: Judge;
};

/** One person holds each role. */
const staffing = (role: Role): Receivers => ({ persons: [`${role}-1`] });

const seen = ({ sickLeave, now, told, timeline }: Walk): Seen => ({
  ...{ sickLeave, now, told, timeline },
  plan: planOf(sickLeave),
  policy: policyOf(sickLeave),
});

/** Lives a story through, from the opening on: wakes when the timeline says so, commands when people give them. @returns what is wrong */
export function walked(story: Story, judge: Judge): readonly string[] {
  const sickLeave = openedCase(story);
  const start = { now: sickLeave.openedAt, told: [], timeline: new Map() };
  const walk: Walk = { sickLeave, ...start, faults: [], judge };
  startTimeline(walk);
  const end = endOfStory(story);
  for (const { at, happens } of agenda(story).filter((entry) => entry.at <= end)) {
    workUpTo(walk, at);
    happens(walk);
  }
  workUpTo(walk, plusSeconds(end, 1));
  lookAt(walk, end);
  return walk.faults;
}

type Entry = { readonly at: Moment; readonly happens: (walk: Walk) => void };

/** Of one moment: what people do, then what the timeline wakes for, then somebody looks; after every deed too. */
function agenda(story: Story): readonly Entry[] {
  const deeds = story.deeds.map(({ command, ...appointed }): Entry => {
    const at = momentOfStory(story, appointed);
    return { at, happens: (walk) => commitAt(walk, at, commanded(walk.sickLeave, command, at)) };
  });
  const looks = [...story.deeds, ...story.looks].map((appointed): Entry => {
    const at = momentOfStory(story, appointed);
    return { at: plusSeconds(at, 1), happens: (walk) => lookAt(walk, at) };
  });
  return [...deeds, ...looks].toSorted((a, b) => a.at - b.at);
}

function commitAt(walk: Walk, at: Moment, sickLeave: SickLeave): void {
  if (sickLeave === walk.sickLeave) return;
  const replanned = sickLeave.planVersion !== walk.sickLeave.planVersion;
  walk.sickLeave = sickLeave;
  walk.now = at;
  if (replanned) startTimeline(walk);
}

/** As `follow-commits` does it: a new plan has a timeline of its own, unless nothing is looked after any more. */
function startTimeline(walk: Walk): void {
  const { sickLeave, told, now } = walk;
  const input = isLookedAfter(sickLeave) ? timelineInput(sickLeave, told, now) : undefined;
  walk.timeline = new Map(
    wakes.flatMap(({ wakeId, stateKey }) => {
      const at = input?.next[stateKey]?.at;
      return input === undefined || at === undefined || isRest(input, at) ? [] : [[wakeId, parseMoment(at)] as const];
    }),
  );
}

/** Every wake before a moment. */
function workUpTo(walk: Walk, moment: Moment): void {
  for (;;) {
    const [first] = [...walk.timeline].sort(([, a], [, b]) => a - b);
    if (first === undefined || first[1] >= moment) return;
    walk.now = Math.max(walk.now, first[1]) as Moment;
    remind(walk, first[0]);
  }
}

/** As `remind` does it, and every message is written down in full. */
function remind(walk: Walk, wakeId: WakeId): void {
  const { now, sickLeave, judge } = walk;
  const facts = { ...seen(walk), told: toldFor(walk, wakeId) };
  const wake = { planVersion: sickLeave.planVersion, covers: covers(wakeId) };
  const { at, owed } = decideReminder(facts, wake, staffing);
  for (const debt of owed) {
    walk.faults.push(...judge.owed(debt, seen(walk)));
    walk.told = [...walk.told, { pk: '', sk: '', ...debt, decidedAt: now, complete: true }];
  }
  if (at !== undefined && at <= now) walk.faults.push(`wakes again at once: ${wakeId}`);
  if (at === undefined || at <= now) walk.timeline.delete(wakeId);
  else walk.timeline.set(wakeId, at);
}

/** What `remind` reads of what was told. */
function toldFor({ told, sickLeave }: Walk, wakeId: WakeId): readonly Owed[] {
  if (wakeId === 'other' || sickLeave.expectedReturn !== undefined) return told;
  return told.filter(({ dutyId }) => dutyId === wakeId || dutyId === 'welcome');
}

function lookAt(walk: Walk, at: Moment): void {
  walk.now = at;
  walk.faults.push(...walk.judge.look(seen(walk)));
}
