import { describe, expect, it } from 'vitest';
import type { IntakeReason } from '../../shared/intake/intake-reason.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';

const column = 'Startdato';
const all: { readonly [Kind in IntakeReason['kind']]: Extract<IntakeReason, { kind: Kind }> } = {
  cpr: { kind: 'cpr', column: 19 },
  'extra-cells': { kind: 'extra-cells', columns: 17 },
  missing: { kind: 'missing', column },
  'too-long': { kind: 'too-long', column, longest: 200 },
  'bad-number': { kind: 'bad-number', column, longest: 32 },
  'bad-date': { kind: 'bad-date', column },
  'end-before-start': { kind: 'end-before-start', column: 'Slutdato', start: column },
  'bad-percent': { kind: 'bad-percent', column },
  'bad-email': { kind: 'bad-email', column },
  'unknown-role': { kind: 'unknown-role', column, known: ['leder', 'hr'] },
  'not-sickness': { kind: 'not-sickness', column },
  pregnancy: { kind: 'pregnancy', column },
  'unknown-code': { kind: 'unknown-code', column },
  'left-out': { kind: 'left-out', column, expected: 'phone' },
  'unknown-column': { kind: 'unknown-column', column },
  replaced: { kind: 'replaced', by: 9 },
  'leader-differs': { kind: 'leader-differs' },
  'ends-ahead': { kind: 'ends-ahead' },
  'starts-ahead': { kind: 'starts-ahead' },
  'ended-otherwise': { kind: 'ended-otherwise' },
  'ended-long-ago': { kind: 'ended-long-ago' },
  'began-long-ago': { kind: 'began-long-ago' },
  refused: { kind: 'refused', refusal: { code: 'absence-ended' } },
  'unknown-replaced': { kind: 'unknown-replaced', column: 'Vikar for' },
  'unknown-workplace': { kind: 'unknown-workplace' },
  elsewhere: { kind: 'elsewhere' },
  'not-reached': { kind: 'not-reached' },
};

describe('a reason', () => {
  it.each(Object.values(all))('$kind says what is wrong and what to do, in both languages', (reason) => {
    // Two statements at least: what is wrong, and what to do.
    for (const language of ['da', 'en'] as const) expect(wordReason(reason, language)).toMatch(/^\S.*[.:] .+\.$/);
    expect(wordReason(reason, 'da')).not.toBe(wordReason(reason, 'en'));
  });

  it('names the column, by its number when it has no name', () => {
    expect(wordReason(all.cpr, 'da')).toBe(
      'Kolonne 19 indeholder noget, der ligner et CPR-nummer. Fjern det, og importér rækken igen.',
    );
    expect(wordReason(all['bad-date'], 'en')).toBe(
      'The column Startdato is not a date that exists. Write it as 31-12-2026, 2026-12-31 or 20261231.',
    );
  });

  it('lists the known roles', () => {
    expect(wordReason(all['unknown-role'], 'en')).toContain('Write one of: leder, hr.');
  });
});
