import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { appointmentIn } from '../../shared/reminders/appointment.ts';
import type { NoticeText } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import type { Stage } from '../../shared/rules/policy.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

type Said = { readonly dutyId?: string; readonly stage?: Stage; readonly notice?: NoticeText };

/** What a message of a case after these events brings along, the opening being commit 1. */
function brings({ dutyId = 'talk-4w', stage = 'notice', notice }: Said, ...events: readonly StoredEvent[]) {
  const sickLeave = given(caseOpened(), ...events);
  const duty = planOf(sickLeave).duties.find(({ id }) => id === dutyId);
  if (duty === undefined) throw new Error(`The plan has no ${dutyId}.`);
  return appointmentIn({ stage, notice }, { sickLeave, duty, policy: policyOf(sickLeave) });
}

const called: StoredEvent = { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' };
const moved: StoredEvent = { type: 'talk-moved', v: 1, on: '2026-12-02', time: '13:30' };
const off: StoredEvent = { type: 'talk-cancelled', v: 1, on: '2026-11-12' };
const roundtable = (on: string, time?: string): StoredEvent => ({
  type: 'fact-recorded',
  v: 1,
  fact: 'roundtable-called',
  on,
  details: { participants: ['leader', 'member'], ...(time === undefined ? {} : { time }) },
});

describe('a message of the agreed talk', () => {
  it('brings the time along, in UTC', () => {
    expect(brings({ notice: 'talk-called' }, called)).toEqual({
      of: 'talk-4w@2',
      sequence: 2,
      startsAt: '2026-11-27T09:00:00Z',
      cancelled: false,
    });
    expect(brings({ notice: 'talk-tomorrow' }, called)).toMatchObject({ of: 'talk-4w@2', cancelled: false });
  });

  it('is of the same agreed time when it is moved and when it is off, and each overrules the one before', () => {
    expect(brings({ notice: 'talk-moved' }, called, moved)).toEqual({
      of: 'talk-4w@2',
      sequence: 3,
      startsAt: '2026-12-02T12:30:00Z',
      cancelled: false,
    });
    expect(brings({ notice: 'talk-cancelled' }, called, moved, off)).toEqual({
      of: 'talk-4w@2',
      sequence: 4,
      startsAt: '2026-12-02T12:30:00Z',
      cancelled: true,
    });
  });

  it('is of another agreed time when it is called once more', () => {
    expect(brings({ notice: 'talk-called' }, called, off, called)).toMatchObject({ of: 'talk-4w@4', sequence: 4 });
  });

  it('brings nothing along while no time of day is known', () => {
    expect(brings({ notice: 'talk-called' }, { ...called, time: undefined })).toBeUndefined();
    expect(brings({ notice: 'talk-moved' }, called, { ...moved, time: undefined })).toBeUndefined();
  });
});

describe('a reminder', () => {
  it('of a deadline brings nothing along, though a talk is agreed', () => {
    expect(brings({ stage: 'last-call' }, called)).toBeUndefined();
  });

  it('of a roundtable brings its time along as long as it is to come', () => {
    const [first, second] = [roundtable('2026-12-03', '13:00'), roundtable('2026-12-08', '09:00')];
    const reminded = { dutyId: 'roundtable', stage: 'reminder' } as const;
    expect(brings(reminded, first)).toEqual({
      of: 'roundtable',
      sequence: 2,
      startsAt: '2026-12-03T12:00:00Z',
      cancelled: false,
    });
    expect(brings({ ...reminded, stage: 'correction' }, first, second)).toMatchObject({
      of: 'roundtable',
      sequence: 3,
      startsAt: '2026-12-08T08:00:00Z',
    });
    expect(brings({ ...reminded, stage: 'overdue' }, first)).toBeUndefined();
    expect(brings(reminded, roundtable('2026-12-03'))).toBeUndefined();
  });

  it('of what is due before an agreed time does not take that time for its own', () => {
    // Help is asked for 10 working days before the roundtable.
    const asked = { dutyId: 'ask-for-support', stage: 'reminder' } as const;
    expect(brings(asked, roundtable('2026-12-03', '13:00'))).toBeUndefined();
  });
});
