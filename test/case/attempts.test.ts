import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { attemptsOf } from '../../shared/case/attempts.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { type Asked, afterCommands } from '../support/after-commands.ts';
import { caseOpened } from '../support/sick-leave.ts';

const caseAfter = (...commands: readonly CommandInput[]) =>
  afterCommands(caseOpened(), ...commands.map((command): Asked => ['2026-11-20T09:00', command]));
const tried = { do: 'record-attempt', kind: 'ordinary-terms', option: 'changed-hours', on: '2026-11-16' } as const;
const moved = { do: 'record-attempt', kind: 'other-placement', on: '2026-10-01', until: '2026-12-01' } as const;

function asked(command: CommandInput, ...before: readonly CommandInput[]): unknown {
  try {
    return decide(caseAfter(...before), Command.parse(command), day('2026-11-20'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}

describe('what has been tried', () => {
  it('is a kind, perhaps an option, and days, today where none is given', () => {
    expect(asked(tried)).toEqual([
      { type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', option: 'changed-hours', on: '2026-11-16' },
    ]);
    expect(asked({ do: 'record-attempt', kind: 'special-terms' })).toMatchObject([{ on: '2026-11-20' }]);
  });

  it.each([
    [{ ...tried, option: 'a long rest' }],
    [{ ...tried, kind: 'nothing' }],
    [{ ...tried, note: 'did not work out' }],
  ])('cannot be %o', (command) => {
    expect(Command.safeParse(command).success).toBe(false);
  });

  it('lies behind, perhaps before the absence, and ends no earlier than it begins', () => {
    expect(asked({ ...tried, on: '2026-11-21' })).toBe('fact-ahead');
    expect(asked({ ...tried, on: '2025-01-10' })).toHaveLength(1);
    expect(asked({ ...tried, until: '2026-11-15' })).toBe('date-too-early');
  });

  it('is a list by date, from which one is taken back by its commit', () => {
    const list = (...commands: readonly CommandInput[]) =>
      attemptsOf(caseAfter(...commands)).map(({ kind, in: number }) => `${number} ${kind}`);
    expect(list()).toEqual([]);
    expect(list(tried, moved)).toEqual(['3 other-placement', '2 ordinary-terms']);
    expect(list(tried, moved, { do: 'remove-attempt', in: 3 })).toEqual(['2 ordinary-terms']);
    expect(asked({ do: 'remove-attempt', in: 4 }, tried, moved)).toBe('no-such-attempt');
  });

  it('moves no reminder, and may be written down after the absence', () => {
    expect(caseAfter(tried).planVersion).toBe(1);
    expect(asked(tried, { do: 'end-absence' })).toHaveLength(1);
  });
});
