import { describe, expect, it } from 'vitest';
import { memberPreparation, preparationAt } from '../../shared/guides/member-preparation.ts';
import { memberRights, memberRightsIn } from '../../shared/guides/member-rights.ts';
import { unionGuides } from '../../shared/guides/union-guide.ts';
import { yearlyCycle } from '../../shared/guides/yearly-cycle.ts';
import { agreementNames, lastingDutyNames } from '../../shared/messages/duty-names/lasting-duties.ts';

describe('the member’s rights', () => {
  it('follow the law where a handbook says otherwise: refusing treatment costs nothing', () => {
    expect(memberRights['refusing-treatment'].origin).toMatchObject({ basis: 'SDL § 21 a', confidence: 'V' });
    expect(memberRights['refusing-treatment'].says[0].da).toBe(
      'Du mister ikke sygedagpengene ved at sige nej til en behandling.',
    );
  });
  it.each([
    ['dk-2023', 'four-talks'],
    ['dk-2025', 'one-talk'],
    ['dk-2026', 'exempt'],
    ['dk-2027', 'exempt'],
  ])('say under %s how the municipality follows up: %s', (ruleSet, right) => {
    const differing = memberRightsIn(ruleSet).filter((id) => ['four-talks', 'one-talk', 'exempt'].includes(id));
    expect(differing).toEqual([right]);
  });
  it('say that from when the exemption holds is not confirmed', () => {
    expect(memberRights.exempt.origin.confidence).toBe('U');
  });
  it('give four weeks to complain', () => {
    expect(memberRights.complain.says[0].da).toContain('4 uger');
    expect(memberRights['complain-on-day-off'].origin.confidence).toBe('V2');
  });
});

describe('the member’s preparation', () => {
  it('has three questions for a talk', () => {
    expect(memberPreparation['three-questions'].says).toHaveLength(3);
    expect(memberPreparation['three-questions'].says.filter(({ da }) => !da.endsWith('?'))).toEqual([]);
  });
  it('has extension grounds at the revaluation only, unconfirmed, and promises that nothing is stored', () => {
    const duties = ['talk-4w', 'followup-8w', 'roundtable', 'municipal-talk.2', 'revaluation-22w', 'welcome'];
    expect(duties.filter((duty) => preparationAt(duty).includes('extension-grounds'))).toEqual(['revaluation-22w']);
    expect(memberPreparation['extension-grounds'].origin.confidence).toBe('U');
    expect(memberPreparation['what-has-been-tried'].says.at(-1)?.da).toContain('Vi gemmer ikke');
  });
  it('has her own description before a roundtable', () => {
    expect(preparationAt('roundtable')[0]).toBe('own-description');
  });
});

describe('the union’s guides', () => {
  it('tell of those who wait, of talks, appeals and warnings', () => {
    expect(Object.keys(unionGuides)).toEqual(expect.arrayContaining(['waiting', 'talks', 'appeals', 'warnings']));
    expect(unionGuides.warnings.origin.confidence).toBe('U');
  });
  it('name every yearly task and no month, since no source does', () => {
    const yearly = Object.keys(lastingDutyNames).filter((id) => !(id in agreementNames));
    expect(Object.keys(yearlyCycle).sort()).toEqual(yearly.sort());
    expect(Object.values(yearlyCycle).filter(({ month }) => month !== undefined)).toEqual([]);
  });
});
