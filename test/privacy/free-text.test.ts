import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commandNames, shapeOfCommand } from '../../shared/case/commands.ts';
import { CaseEvent } from '../../shared/case/events.ts';
import { AnyCommand } from '../../web/api/command-schemas.ts';
import { Notification } from '../../web/api/notification-schema.ts';
import { freeTexts } from './free-text.ts';

describe('no field of a case takes a sentence', () => {
  it('the test finds one where there is one', () => {
    const Told = z.object({
      id: z.string().regex(/^\S+$/),
      on: z.iso.date(),
      kind: z.enum(['a', 'b']),
      note: z.string().max(200).optional(),
      more: z.array(z.object({ why: z.string() })),
    });
    expect(freeTexts(Told)).toEqual([
      { path: 'note', most: 200 },
      { path: 'more.why', most: 1_000 },
    ]);
  });

  it('of what happened', () => {
    expect(freeTexts(CaseEvent)).toEqual([]);
  });

  it('of what people and systems may ask of a case', () => {
    expect(commandNames().length).toBeGreaterThan(80);
    // What one case hands to another the product gives itself, and the event that holds it is looked at above.
    const given = commandNames().filter((name) => name !== 'absorb-case');
    const found = given.flatMap((name) => freeTexts(z.object(shapeOfCommand(name)), name));
    expect(found).toEqual([]);
    expect(freeTexts(AnyCommand)).toEqual([]);
  });
});

it('what a notification says in letters is what a person and a workplace are called, and bounded', () => {
  expect(Object.fromEntries(freeTexts(Notification).map(({ path, most }) => [path, most]))).toEqual({
    employeeNumber: 32,
    // Sealed in the person's item.
    ...{ name: 200, mobile: 40, email: 254, leaderEmail: 254, occupation: 60 },
    // The employer's own names of workplaces and areas.
    ...{ institution: 200, department: 200, agreementArea: 200 },
    // Compared with the codes that are known, and not kept.
    'absence.code': 200,
  });
});
