import { describe, expect, it } from 'vitest';
import { casePk } from '../../../shared/store/keys.ts';
import { apiStory, karen } from './api-story.ts';

describe('a sick notification', () => {
  it('opens a case, and answers with its duties and never more of the person than was sent', async () => {
    const { notify } = await apiStory();
    const { status, headers, body } = await notify();
    expect(status).toBe(201);
    expect(headers.get('ETag')).toBe('"1"');
    expect(body).toMatchObject({
      outcome: 'opened',
      warnings: [],
      case: {
        version: 1,
        status: 'open',
        employeeNumber: '100101',
        unit: { id: 'bostedhavblik/afsnita', institution: 'Bosted Havblik', department: 'Afsnit A' },
        firstDay: '2026-11-02',
      },
    });
    const { case: found } = body as {
      case: { caseId: string; timeline: { duty: string; due: string; status: string }[] };
    };
    expect(headers.get('Location')).toBe(`/v1/cases/${found.caseId}`);
    expect(found.timeline.find(({ duty }) => duty === 'talk-4w')).toMatchObject({
      due: '2026-11-30',
      callBy: '2026-11-23',
      status: 'pending',
      responsible: ['leader'],
    });
    expect(JSON.stringify(body)).not.toMatch(/Karen|karen|20000101/);
  });

  it('opens one case however often it is told', async () => {
    const { notify } = await apiStory();
    await notify();
    const again = await notify();
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ outcome: 'unchanged', case: { version: 1 } });
  });

  it('moves the first day of the case that it overlaps', async () => {
    const { notify } = await apiStory();
    await notify();
    const earlier = await notify({ ...karen, absence: { kind: 'full', firstDay: '2026-10-30' } });
    expect(earlier.body).toMatchObject({ outcome: 'continued', case: { firstDay: '2026-10-30', version: 2 } });
  });

  it('ends the absence with its last day', async () => {
    const { notify } = await apiStory();
    await notify();
    const ended = await notify({ ...karen, absence: { kind: 'full', firstDay: '2026-11-02', lastDay: '2026-11-20' } });
    expect(ended.body).toMatchObject({ outcome: 'continued', case: { status: 'closed', lastDay: '2026-11-20' } });
  });

  it('keeps what it told of the person before when it leaves it out', async () => {
    const { notify, needs } = await apiStory();
    await notify();
    const { name: _, language: __, email: ___, ...less } = karen;
    await notify({ ...less, absence: { kind: 'full', firstDay: '2026-11-01' } });
    const { findPerson } = await import('../../../shared/people/person.ts');
    const { findEmployee } = await import('../../../shared/intake/register-absence.ts');
    const { personId } = await findEmployee(needs, 'employer-1', '100101');
    expect(await findPerson(needs, personId)).toMatchObject({
      name: 'Karen Eksempel',
      language: 'da',
      email: 'karen@example.org',
    });
  });

  it.each([
    [{ code: 'Ferie', firstDay: '2026-11-02' }, 'not-sickness'],
    [{ code: 'Graviditetsbetinget sygdom', firstDay: '2026-11-02' }, 'pregnancy'],
    [{ code: 'Qwerty', firstDay: '2026-11-02' }, 'unknown-code'],
    [{ kind: 'full', firstDay: '2026-11-26' }, 'starts-ahead'],
  ])('opens nothing for %j, and says why', async (absence, code) => {
    const { notify } = await apiStory();
    const { status, body } = await notify({ ...karen, absence });
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'ignored', warnings: [{ code }] });
    expect(body).not.toHaveProperty('case');
  });

  it.each([
    [{ ...karen, employeeNumber: '0101701234' }, 'employeeNumber', 'The field holds what looks like a CPR number.'],
    [{ ...karen, name: 'Karen 010170-1234' }, 'name', 'The field holds what looks like a CPR number.'],
    [
      { ...karen, absence: { ...karen.absence, code: '010170 1234' } },
      'absence.code',
      'The field holds what looks like a CPR number.',
    ],
    [{ ...karen, diagnosis: 'flu' }, 'diagnosis', 'There is no such field.'],
    [{ ...karen, mobile: '123' }, 'mobile', 'The value cannot be used.'],
    [{ ...karen, email: 'karen' }, 'email', 'The value cannot be used.'],
    [
      { ...karen, absence: { kind: 'full', firstDay: '2026-02-30' } },
      'absence.firstDay',
      'This is not a date that exists.',
    ],
    [{ ...karen, absence: { kind: 'full' } }, 'absence.firstDay', 'The field is missing.'],
    [
      { ...karen, absence: { kind: 'flu', firstDay: '2026-11-02' } },
      'absence.kind',
      'The value is none of those that are known.',
    ],
    [
      { ...karen, absence: { kind: 'full', firstDay: '2026-11-02', percent: 101 } },
      'absence.percent',
      'The value is too large or too long.',
    ],
    [
      { ...karen, absence: { kind: 'full', firstDay: '2026-11-02', lastDay: '2026-11-01' } },
      'absence.lastDay',
      'The value cannot be used.',
    ],
  ])('is refused naming the field: %j', async (sent, path, message) => {
    const { notify } = await apiStory();
    const { status, headers, body } = await notify(sent);
    expect(status).toBe(400);
    expect(headers.get('Content-Type')).toBe('application/problem+json');
    expect(body).toMatchObject({ type: '/v1/problems/invalid-request', status: 400, errors: [{ path, message }] });
  });

  it('is refused in Danish where Danish is asked for', async () => {
    const { send } = await apiStory();
    const sent = { ...karen, name: undefined, employeeNumber: undefined };
    const { body } = await send('POST', '/notifications', {
      body: sent,
      headers: { 'Accept-Language': 'da, en;q=0.8' },
    });
    expect(body).toMatchObject({
      title: 'Anmodningen kan ikke bruges',
      errors: [{ path: 'employeeNumber', message: 'Feltet mangler.', todo: 'Tilføj det.' }],
    });
  });

  it('repeats no value in its answer, nor in a log', async () => {
    const lines: unknown[] = [];
    const { notify } = await apiStory({ log: (line) => void lines.push(line) });
    const { body } = await notify({ ...karen, absence: { kind: 'Hemmelig', firstDay: 'Karen' }, name: 12 });
    expect(JSON.stringify([body, lines])).not.toMatch(/Hemmelig|Karen/);
  });

  it('is written down with its first day and codes alone', async () => {
    const { notify, store } = await apiStory();
    const { body } = await notify();
    const {
      case: { caseId },
    } = body as { case: { caseId: string } };
    const commits = await store.table.query(casePk(caseId), { prefix: 'COMMIT#' });
    expect(JSON.stringify(commits)).not.toMatch(/Karen|karen|20000101|100101/);
  });
});
