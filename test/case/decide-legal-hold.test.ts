import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const placed: StoredEvent = { type: 'legal-hold-placed', v: 1, reason: 'complaint' };
const lifted: StoredEvent = { type: 'legal-hold-lifted', v: 1 };
const ended: StoredEvent = { type: 'absence-ended', v: 1, on: '2026-11-09' };

function asked(command: CommandInput, ...story: readonly StoredEvent[]): unknown {
  try {
    return decide(given(caseOpened(), ...story), Command.parse(command), day('2026-11-10'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

describe('a legal hold', () => {
  it('is placed for a reason from a list, and for another reason after it', () => {
    expect(asked({ do: 'place-legal-hold', reason: 'complaint' })).toEqual([placed]);
    expect(asked({ do: 'place-legal-hold', reason: 'complaint' }, placed)).toBe('legally-held');
    expect(asked({ do: 'place-legal-hold', reason: 'court-case' }, placed)).toEqual([
      { type: 'legal-hold-placed', v: 1, reason: 'court-case' },
    ]);
    expect(() => Command.parse({ do: 'place-legal-hold', reason: 'she said that she will sue' })).toThrow();
  });

  it('is lifted where one stands', () => {
    expect(asked({ do: 'lift-legal-hold' })).toBe('no-legal-hold');
    expect(asked({ do: 'lift-legal-hold' }, placed)).toEqual([lifted]);
    expect(asked({ do: 'lift-legal-hold' }, placed, lifted)).toBe('no-legal-hold');
  });

  it.each<[string, readonly StoredEvent[]]>([
    ['open', []],
    ['closed', [ended]],
    ['void', [{ type: 'case-voided', v: 1, reason: 'wrong-person' }]],
    ['merged', [{ type: 'case-merged', v: 1, into: 'other', reason: 'same-absence' }]],
    ['silent', [{ type: 'case-closed-silently', v: 1 }]],
  ])('can be placed on a case that is %s', (_, story) => {
    expect(asked({ do: 'place-legal-hold', reason: 'complaint' }, ...story)).toEqual([placed]);
  });

  it('says when and why in the case, and nothing once it is lifted', () => {
    expect(given(caseOpened(), placed).legalHold).toMatchObject({ reason: 'complaint', in: 2 });
    expect(given(caseOpened(), placed, lifted).legalHold).toBeUndefined();
  });
});
