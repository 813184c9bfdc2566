import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import { renderText } from '../../shared/messages/render-text.ts';
import { wordWhyNot } from '../../shared/messages/why-not-words.ts';
import { decideReminder } from '../../shared/reminders/decide-reminder.ts';
import type { WakeFacts } from '../../shared/reminders/look-now.ts';
import { covers } from '../../shared/reminders/wakes.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import type { DutyRule, RuleSet } from '../../shared/rules/duty-rule.ts';
import { factCommandsOf } from '../../shared/rules/fact-commands.ts';
import { plan } from '../../shared/rules/plan.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { product } from '../messages/example-params.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

/** All that it takes: an entry. Nobody has written texts or names for it. */
const workstationVisit: DutyRule = {
  id: 'workstation-visit',
  starts: [{ when: { fact: 'workstation-visit-asked-for' }, due: { kind: 'fact-date', plus: { workingDays: 15 } } }],
  closes: ['workstation-visited'],
  commands: [
    { do: 'ask-for-workstation-visit', records: 'workstation-visit-asked-for', day: 'on', may: ['on'] },
    { do: 'record-workstation-visited', records: 'workstation-visited', day: 'on', may: ['on'] },
  ],
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  basis: 'Made up for this test',
  source: 'Made up for this test',
  checkedOn: '2026-11-26',
  confidence: 'S',
  counting: 'day-0',
  roll: 'stands',
  lateness: 'late-text',
};
const dk2026 = ruleSetNamed('dk-2026');
const ruleSet: RuleSet = { ...dk2026, duties: [...dk2026.duties, workstationVisit] };

/** The events of one of its commands, given on 9 November 2026. */
function asked(name: string, sickLeave: SickLeave): StoredEvent {
  const command = factCommandsOf(ruleSet.duties).get(name);
  const [event] =
    command === undefined ? [] : decide(sickLeave, { do: 'record-fact', command, fields: {} }, day('2026-11-09'));
  if (event === undefined) throw new RangeError(`There is no command ${name}.`);
  return event;
}

const opening = given(caseOpened());
const visitAsked = asked('ask-for-workstation-visit', opening);
const started = given(caseOpened(), at('2026-11-09T09:00', visitAsked));
const dutyIn = (sickLeave: SickLeave) =>
  plan(sickLeave, ruleSet, defaultPolicy).duties.find(({ id }) => id === 'workstation-visit');

describe('a duty that is added as one entry', () => {
  it('does not apply until its own command starts it, and says why', () => {
    expect(dutyIn(opening)).toBeUndefined();
    const why = plan(opening, ruleSet, defaultPolicy).notApplicable.find(({ id }) => id === 'workstation-visit');
    expect(wordWhyNot(why?.because ?? [], 'en')).toEqual(['Nothing in the case has started it.']);
  });

  it('is due as its entry says and reminds as the policy does for other duties', () => {
    // Fifteen working days after Monday 9 November: Monday 30 November.
    const duty = dutyIn(started);
    expect(duty === undefined ? '' : isoDay(duty.due)).toBe('2026-11-30');
    expect(duty?.actions.map(({ stage, to, at: when }) => [stage, to[0], when])).toEqual([
      ['reminder', 'leader', momentAt('2026-11-23T08:00')],
      ['last-call', 'leader', momentAt('2026-11-27T08:00')], // the 29th is a Sunday
      ['overdue', 'leader', momentAt('2026-12-01T08:00')],
      ['escalation', 'hr', momentAt('2026-12-07T08:00')],
    ]);
    expect(wordSteps(duty?.because ?? [], 'en')).toContain('plus 15 working days is Monday 30 November 2026');
  });

  it('is told of in the general texts when its time comes', () => {
    const facts: WakeFacts = {
      sickLeave: started,
      plan: plan(started, ruleSet, defaultPolicy),
      told: [],
      policy: defaultPolicy,
      now: momentAt('2026-11-23T08:00'),
    };
    const wake = { planVersion: started.planVersion, covers: covers('other') };
    const { owed } = decideReminder(facts, wake, (role) => ({ persons: [role] }));
    const debt = owed.find(({ dutyId }) => dutyId === 'workstation-visit');
    expect(debt?.text).toBe('staff.reminder');
    const { text: textId, params } = debt ?? { text: '', params: {} };
    expect(renderText({ textId, language: 'en', params, product }).subject).toBe('Task K7F4 is due 30 Nov 2026');
  });

  it('is closed by its own command', () => {
    const visited = given(
      caseOpened(),
      at('2026-11-09T09:00', visitAsked),
      at('2026-11-09T10:00', asked('record-workstation-visited', started)),
    );
    expect(dutyIn(visited)?.done?.on).toBe(day('2026-11-09'));
  });
});
