import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const today = day('2026-11-10');
type Story = readonly StoredEvent[];

/** What is decided on 10 Nov 2026 after a story: the events, or why nothing. */
function asked(command: CommandInput, ...story: Story): unknown {
  try {
    return decide(given(caseOpened(), ...story), Command.parse(command), today);
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}
const caseAfter = (...story: Story) => given(caseOpened(), ...story);

const friday = { on: '2026-11-27', time: '10:00' } as const;
const thursday = { on: '2026-11-26', time: '13:30' } as const;
const proposes = (by: 'leader' | 'member', ...times: (typeof friday | typeof thursday)[]) =>
  ({ do: 'propose-times', by, times }) as const;
const proposed = (by: 'leader' | 'member', ...times: (typeof friday | typeof thursday)[]): StoredEvent => ({
  type: 'times-proposed',
  v: 1,
  by,
  times,
});
const called: StoredEvent = { type: 'talk-called', v: 1, ...friday };
const held: StoredEvent = { type: 'talk-held', v: 1, on: '2026-11-09' };

describe('proposing times for the talk', () => {
  it('is written down with the earliest first', () => {
    expect(asked(proposes('leader', friday, thursday))).toEqual([
      { type: 'times-proposed', v: 1, by: 'leader', times: [thursday, friday] },
    ]);
  });

  it('takes the place of what was proposed before, by whichever side', () => {
    const { proposal } = caseAfter(proposed('leader', friday), proposed('member', thursday));
    expect(proposal).toMatchObject({ by: 'member', times: [{ on: day('2026-11-26'), time: '13:30' }], in: 3 });
  });

  it('is refused once the talk is held, for a day that has passed, and for the same times again', () => {
    expect(asked(proposes('leader', friday), held)).toBe('talk-held');
    const past = { do: 'propose-times', by: 'leader', times: [friday, { on: '2026-11-09', time: '10:00' }] } as const;
    expect(asked(past)).toBe('talk-in-the-past');
    expect(asked(proposes('leader', friday, thursday), proposed('leader', thursday, friday))).toBe('proposed-so');
    expect(asked(proposes('member', thursday, friday), proposed('leader', thursday, friday))).toHaveLength(1);
  });

  it.each([
    ['no time', []],
    ['four times', [8, 9, 10, 11].map((hour) => ({ on: '2026-11-27', time: `${String(hour).padStart(2, '0')}:00` }))],
    ['one time twice', [friday, friday]],
    ['a day without a time', [{ on: '2026-11-27' }]],
    ['a sentence', [{ ...friday, note: 'at the café' }]],
  ])('cannot be %s', (_, times) => {
    expect(Command.safeParse({ do: 'propose-times', by: 'leader', times }).success).toBe(false);
  });

  it('stands until a talk is called, called off or held', () => {
    expect(caseAfter(proposed('leader', friday), called).proposal).toBeUndefined();
    expect(
      caseAfter(called, proposed('leader', thursday), { type: 'talk-cancelled', v: 1, on: '2026-11-27' }),
    ).toMatchObject({ cancelledTalk: { on: day('2026-11-27') } });
    const off: StoredEvent = { type: 'talk-cancelled', v: 1, on: '2026-11-27' };
    expect(caseAfter(called, proposed('leader', thursday), off).proposal).toBeUndefined();
    expect(caseAfter(proposed('leader', friday), held).proposal).toBeUndefined();
  });
});

describe('accepting a time', () => {
  const accept = { do: 'accept-time', by: 'member', ...friday } as const;

  it('calls the talk for it', () => {
    expect(asked(accept, proposed('leader', thursday, friday))).toEqual([
      { type: 'talk-called', v: 1, ...friday },
      { type: 'time-accepted', v: 1, ...friday, by: 'member' },
    ]);
  });

  it('moves a talk that is called for another time, and leaves one for the same time where it is', () => {
    const toThursday = { ...accept, ...thursday };
    expect(asked(toThursday, called, proposed('leader', thursday))).toMatchObject([
      { type: 'talk-moved', ...thursday },
      { type: 'time-accepted' },
    ]);
    expect(asked(accept, called, proposed('leader', friday))).toMatchObject([{ type: 'time-accepted' }]);
  });

  it('says who comes of those she lets in, whether she brings somebody, and whether it is by telephone', () => {
    const who = { with: ['steward'], companion: true, telephone: true } as const;
    expect(asked({ ...accept, ...who }, proposed('leader', friday))).toBe('not-let-in');
    expect(asked({ ...accept, ...who }, consentGiven(), proposed('leader', friday))).toMatchObject([
      { type: 'talk-called' },
      { type: 'time-accepted', ...who },
    ]);
    expect(Command.safeParse({ ...accept, with: ['steward', 'steward'] }).success).toBe(false);
    expect(Command.safeParse({ ...accept, with: ['leader'] }).success).toBe(false);
  });

  it('is refused without a proposal of the other side, for another time, for a day that has passed, and once held', () => {
    expect(asked(accept)).toBe('no-times-to-accept');
    expect(asked(accept, proposed('member', friday))).toBe('no-times-to-accept');
    expect(asked(accept, proposed('leader', thursday))).toBe('time-not-proposed');
    const yesterday = { on: '2026-11-09', time: '10:00' } as const;
    const before: StoredEvent = { type: 'times-proposed', v: 1, by: 'leader', times: [yesterday] };
    expect(asked({ ...accept, ...yesterday }, before)).toBe('talk-in-the-past');
    expect(asked(accept, proposed('leader', friday), held)).toBe('talk-held');
  });

  it('ends the proposal, and who comes holds for another time too but not for another talk', () => {
    const accepted: StoredEvent = { type: 'time-accepted', v: 1, ...friday, by: 'member', with: [], telephone: true };
    const moved: StoredEvent = { type: 'talk-moved', v: 1, ...thursday };
    const agreed = caseAfter(proposed('leader', friday), called, accepted);
    expect(agreed.proposal).toBeUndefined();
    expect(agreed.talk).toMatchObject({ on: day('2026-11-27'), with: [], telephone: true });
    expect(caseAfter(called, accepted, moved).talk).toMatchObject({ on: day('2026-11-26'), with: [], telephone: true });
    const off: StoredEvent = { type: 'talk-cancelled', v: 1, on: '2026-11-27' };
    expect(caseAfter(called, accepted, off, called).talk).not.toHaveProperty('telephone');
  });
});
