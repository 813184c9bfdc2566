import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const wanted: StoredEvent = { type: 'other-leader-asked', v: 1 };
const changed = (who: string): StoredEvent => ({ type: 'leader-changed', v: 1, who });
const kept: StoredEvent = { type: 'leader-kept', v: 1 };

function asked(command: CommandInput, ...story: readonly StoredEvent[]): unknown {
  try {
    return decide(given(caseOpened(), ...story), Command.parse(command), day('2026-11-10'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

describe('another leader', () => {
  it('takes the case, asked for or not, and once', () => {
    expect(asked({ do: 'change-leader', who: 'liv' })).toEqual([changed('liv')]);
    expect(asked({ do: 'change-leader', who: 'liv' }, changed('liv'))).toBe('leads-already');
    expect(asked({ do: 'change-leader', who: 'lars' }, changed('liv'))).toEqual([changed('lars')]);
  });

  it('is asked for without a reason, and once until hr has answered', () => {
    expect(asked({ do: 'ask-for-other-leader' })).toEqual([wanted]);
    expect(asked({ do: 'ask-for-other-leader' }, wanted)).toBe('leader-asked-already');
    expect(asked({ do: 'ask-for-other-leader' }, wanted, kept)).toEqual([wanted]);
    expect(Command.safeParse({ do: 'ask-for-other-leader', reason: 'we do not get on' }).success).toBe(false);
  });

  it('is answered by a change or by keeping the one there is', () => {
    expect(asked({ do: 'keep-leader' })).toBe('no-leader-asked');
    expect(asked({ do: 'keep-leader' }, wanted)).toEqual([kept]);
    expect(given(caseOpened(), wanted).otherLeaderAsked).toMatchObject({ in: 2 });
    expect(given(caseOpened(), wanted, kept).otherLeaderAsked).toBeUndefined();
    expect(given(caseOpened(), wanted, changed('liv'))).toMatchObject({ chosenLeader: { who: 'liv', in: 3 } });
    expect(given(caseOpened(), wanted, changed('liv')).otherLeaderAsked).toBeUndefined();
  });
});
