import { describe, expect, it } from 'vitest';
import { carryOutEvent } from '../../../local/simulate/event-command.ts';
import type { EventLine } from '../../../local/simulate/events-file.ts';
import { reserve } from '../../../shared/intake/employee.ts';
import { employeeMark } from '../../../shared/people/look-up-keys.ts';
import { findPreferences } from '../../../shared/people/preferences.ts';
import { installation } from '../../support/installation.ts';
import { momentAt } from '../../support/local-time.ts';
import { appoint, openCaseIn } from '../../support/stored-case.ts';

async function atWork() {
  const needs = installation('2026-11-02T08:00');
  const { firstDay } = await openCaseIn(needs);
  const lea = await appoint(needs, 'leader', 'lea@example.dk');
  const mark = employeeMark(needs.vault, { employerId: 'employer', number: '100101' });
  const key = { pk: `EMPLOYEE#employer#${mark}`, sk: 'ABSENCES' };
  const nobody = { key, version: 0, personId: 'member-1', reservations: [], cases: [], past: [], unopened: [] };
  await reserve(needs.table, nobody, { caseId: 'case-1', firstDay, commandId: 'open' });
  const asked = (fields: EventLine['fields'], number = '100101') =>
    carryOutEvent(
      { needs, employerId: 'employer', language: 'en' },
      { line: 1, at: momentAt('2026-11-02T08:00'), key: number, fields },
    );
  return { needs, lea, asked };
}

describe('a line of an events file about a person', () => {
  it('changes what the member of the number wants', async () => {
    const { needs, asked } = await atWork();
    expect(await asked({ do: 'choose-channel', channel: 'email' })).toBeNull();
    expect(await findPreferences(needs, 'member-1')).toMatchObject({ channel: 'email' });
  });

  it('changes what somebody of staff wants, by their address', async () => {
    const { needs, lea, asked } = await atWork();
    expect(await asked({ do: 'choose-digest', who: 'lea@example.dk', on: true }, '')).toBeNull();
    expect(await findPreferences(needs, lea)).toMatchObject({ digest: true });
  });

  it('is refused where nobody has the number or the address, or a field is wrong', async () => {
    const { asked } = await atWork();
    expect(await asked({ do: 'stop-messages' }, '999999')).toContain('no case of that employee number');
    expect(await asked({ do: 'choose-digest', who: 'nobody@example.dk', on: true }, '')).toContain('Nobody');
    expect(await asked({ do: 'choose-digest', on: true })).toContain('Nobody');
    expect(await asked({ do: 'choose-channel', channel: 'fax' })).toContain('channel');
    expect(await asked({ do: 'stop-messages', who: 'lea@example.dk' })).toContain('who');
  });
});
