import { describe, expect, it } from 'vitest';
import { Command } from '../../shared/case/commands.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import { listed } from '../../shared/store/listings.ts';
import { perform } from '../../shared/store/perform.ts';
import { apiStory, karen } from './api/api-story.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { getPage, sendForm } from './hr-story.ts';
import { importPortal } from './import-portal.ts';
import { leader } from './signed-in.ts';

type Body = {
  readonly outcome: string;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly case: { readonly unit: { readonly id: string }; readonly version: number };
};
const wrong = { ...karen, department: 'Afsnit AA' };
const said = ({ outcome, warnings, case: { unit } }: Body) => [outcome, unit.id, ...warnings.map(({ code }) => code)];

describe('a notification that names a workplace where nobody has a role', () => {
  it('opens its case with a warning that says what to do', async () => {
    const { notify } = await apiStory();
    const body: Body = (await notify(wrong)).body;
    expect(said(body)).toEqual(['opened', 'bostedhavblik/afsnitaa', 'unknown-workplace']);
    expect(body.warnings[0]?.message).toBe(
      'Nobody has a role at the workplace, so nobody may be told. Give it a leader, or send it again with the right name: the case then moves there. The leader is told from the next date on. Tell them yourself what has passed.',
    );
  });

  it('sent again with the right name moves the case: leaders find it there and no longer where it was', async () => {
    const { notify, needs } = await apiStory();
    await notify(wrong);
    expect((await getPage(needs, '/team', leader)).text).not.toContain('Karen Eksempel');
    expect(said((await notify()).body)).toEqual(['continued', 'bostedhavblik/afsnita']);
    expect((await getPage(needs, '/team', leader)).text).toContain('Karen Eksempel');
    const there = (unitId: string) => listed(needs.table, { employerId, unitId }, { state: 'open' });
    expect(await there('bostedhavblik/afsnitaa')).toEqual([]);
    expect(await there('bostedhavblik/afsnita')).toHaveLength(1);
    expect(said((await notify()).body)).toEqual(['unchanged', 'bostedhavblik/afsnita']);
  });

  it('moves no case away from one that is known, and goes on warning', async () => {
    const { notify } = await apiStory();
    await notify();
    expect(said((await notify(wrong)).body)).toEqual(['unchanged', 'bostedhavblik/afsnita', 'unknown-workplace']);
  });

  it('is not meant by one that leaves the department out', async () => {
    const { notify, needs } = await apiStory();
    await notify();
    const above = { personId: 'leader-2', role: 'leader', scope: 'bostedhavblik/', area: '' } as const;
    await saveHolder(needs.table, employerId, above);
    const { department: _, ...less } = karen;
    expect(said((await notify(less)).body)).toEqual(['unchanged', 'bostedhavblik/afsnita']);
  });

  it('has somebody who is told where it names the leader itself', async () => {
    const { notify } = await apiStory();
    expect(said((await notify({ ...wrong, leaderEmail: 'ny@example.org' })).body)).toEqual([
      ...['opened', 'bostedhavblik/afsnitaa'],
    ]);
  });

  it('leaves the leader behind whom the first row had named', async () => {
    const { notify, needs } = await apiStory();
    await notify({ ...wrong, leaderEmail: 'ny@example.org' });
    await notify();
    const [sickLeave] = (await findEmployee(needs, employerId, karen.employeeNumber)).cases;
    expect([sickLeave?.unitId, sickLeave?.leaderId]).toEqual(['bostedhavblik/afsnita', undefined]);
  });

  it('says nothing of an absence that is over', async () => {
    const { notify } = await apiStory();
    const over = { ...wrong, absence: { kind: 'full', firstDay: '2026-11-02', lastDay: '2026-11-06' } };
    expect(said((await notify(over)).body)).toEqual(['opened', 'bostedhavblik/afsnitaa']);
  });
});

describe('the form of one absence', () => {
  const asta = { number: '4711', name: 'Asta Prøve', language: 'da', unit: '', code: 'Syg', firstDay: '23-11-2026' };

  it('says that nobody has a role at a workplace that was typed, and moves the case when it is registered again', async () => {
    const { needs } = await emptyPortal();
    const typed = { ...asta, consent: 'nej', institution: 'Bosted Havblikk', department: 'Afsnit A' };
    const { location } = await sendForm(needs, '/register', typed);
    expect((await getPage(needs, location)).text).toContain('Ingen har en rolle på arbejdspladsen endnu.');
    await sendForm(needs, '/register', { ...asta, consent: 'nej', unit: 'bostedhavblik/afsnita' });
    const [sickLeave] = (await findEmployee(needs, employerId, '4711')).cases;
    expect(sickLeave?.unitId).toBe('bostedhavblik/afsnita');
  });
});

describe('a file', () => {
  const file = (...rows: readonly string[]) =>
    ['Institution;Afdeling;Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato', ...rows].join('\n');

  it('warns of each row of an unknown workplace, and tells in the preview which cases it moves', async () => {
    const portal = await importPortal();
    const first = await portal.preview({
      absence: file(
        'Bosted Havblik;Afsnit X;1;Asta Prøve;Syg;02-11-2026;',
        'Bosted Havblik;Afsnit X;2;Bo Prøve;Syg;02-11-2026;',
      ),
    });
    expect(first.text).toContain('2 Ingen har en rolle på arbejdspladsen');
    expect(first.text).toContain('3 Ingen har en rolle på arbejdspladsen');
    await portal.carryOut(first);
    const second = await portal.preview({
      absence: file(
        'Bosted Havblik;Afsnit A;1;Asta Prøve;Syg;02-11-2026;',
        'Bosted Havblik;Afsnit X;2;Bo Prøve;Syg;02-11-2026;',
      ),
    });
    expect(second.text).toContain('2 Asta Prøve Flytter et forløb til en anden arbejdsplads');
    expect(second.text).toContain('Flyttes til en anden arbejdsplads 1');
    // One of two is more than a fifth.
    expect(second.text).toContain('Filen vil afslutte, rette eller flytte 1 af 2 forløb, der er i gang');
    await portal.carryOut(second, { sure: 'yes' });
    const [asta] = (await findEmployee(portal.needs, employerId, '1')).cases;
    expect([asta?.unitId, asta?.version]).toEqual(['bostedhavblik/afsnita', 2]);
  });

  it('moves no case by an older absence of hers that was merged into it', async () => {
    const portal = await importPortal();
    const role = { personId: 'leader-2', role: 'leader', scope: 'bostedhavblik/afsnitb', area: '' } as const;
    await saveHolder(portal.needs.table, employerId, role);
    const rows = file(
      'Bosted Havblik;Afsnit A;1;Asta Prøve;Syg;05-10-2026;09-10-2026',
      'Bosted Havblik;Afsnit B;1;Asta Prøve;Syg;02-11-2026;',
    );
    await portal.carryOut(await portal.preview({ absence: rows }));
    const cases = async () => (await findEmployee(portal.needs, employerId, '1')).cases;
    const [older, newer] = await cases();
    const merging = { caseId: older?.caseId ?? '', commandId: 'merge', by: 'hr-1' };
    await perform(portal.needs, merging, Command.parse({ do: 'reopen-case' }));
    const into = { do: 'merge-cases', into: newer?.caseId };
    await perform(portal.needs, { ...merging, commandId: 'merge-2' }, Command.parse(into));
    const version = (await cases())[1]?.version;
    await portal.carryOut(await portal.preview({ absence: rows }), { sure: 'yes' });
    expect((await cases())[1]).toMatchObject({ unitId: 'bostedhavblik/afsnitb', version });
  });

  it('moves a case by the newest of her rows alone, once', async () => {
    const portal = await importPortal();
    const role = { personId: 'leader-2', role: 'leader', scope: 'bostedhavblik/afsnitb', area: '' } as const;
    await saveHolder(portal.needs.table, employerId, role);
    const rows = file(
      'Bosted Havblik;Afsnit A;1;Asta Prøve;Syg;02-11-2026;06-11-2026',
      'Bosted Havblik;Afsnit B;1;Asta Prøve;Syg;09-11-2026;',
    );
    const caseOf = async () => (await findEmployee(portal.needs, employerId, '1')).cases[0];
    await portal.carryOut(await portal.preview({ absence: rows }));
    expect((await caseOf())?.unitId).toBe('bostedhavblik/afsnitb');
    const version = (await caseOf())?.version;
    await portal.carryOut(await portal.preview({ absence: rows }), { sure: 'yes' });
    expect((await caseOf())?.version).toBe(version);
  });
});
