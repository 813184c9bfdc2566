import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../local/cli/api-commands.ts';
import { type Served, serveFrom } from '../../../local/serve.ts';
import { operationsOf } from '../../../web/api/document.ts';
import { portal } from '../../../web/portal.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { apiStory } from '../../web/api/api-story.ts';
import { document } from '../../web/api/openapi.ts';

let folder: string;
let data: string[];

const kim = ['--number', '900101', '--institution', 'Hus', '--name', 'Kim Eksempel', '--first-day', '2026-01-05'];
const json = (out: string) => JSON.parse(out);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-cli-'));
  data = ['--data', folder, '--json'];
  writeFileSync(
    path.join(folder, 'absences.csv'),
    'Tjenestenummer;Fraværskode;Startdato\n1;Syg;05-01-2026\n2;Syg;05-01-2026\n',
  );
  await holdfast('import', path.join(folder, 'absences.csv'), '--data', folder);
  return () => rmSync(folder, { recursive: true });
});

const file = (...rows: readonly string[]): string => {
  const name = path.join(folder, 'next.csv');
  writeFileSync(name, ['Tjenestenummer;Fraværskode;Startdato;Slutdato', ...rows].join('\n'));
  return name;
};

describe('a store on this machine', () => {
  it('takes and gives what the API takes and gives', async () => {
    const told = await holdfast('notify', ...kim, ...data);
    expect(told).toMatchObject({ code: 0, err: '' });
    const { caseId } = json(told.out).case;
    expect(json((await holdfast('cases', '--number', '900101', ...data)).out).cases).toMatchObject([{ caseId }]);
    const recorded = await holdfast('record', caseId, '--do', 'record-talk-held', '--on', '2026-01-20', ...data);
    expect(json(recorded.out)).toMatchObject({ caseId, version: 2 });
    const what = await holdfast('what-if', caseId, '--do', 'correct-first-day', '--to', '2026-01-04', ...data);
    expect(json(what.out)).toMatchObject({ moved: expect.any(Array) });
    expect(json((await holdfast('timeline', caseId, ...data)).out).duties).toEqual(expect.any(Array));
    expect(json((await holdfast('deliveries', caseId, ...data)).out)).toEqual({ deliveries: [] });
    const ended = await holdfast('end-absence', caseId, '--on', '2026-02-01', ...data);
    expect(json(ended.out)).toMatchObject({ status: 'closed', lastDay: '2026-02-01' });
    const read = await holdfast('case', caseId, '--data', folder);
    expect(read.out).toContain('lastDay: 2026-02-01');
  });

  it('lists the messages of all cases, and puts back one of a case by its id', async () => {
    expect(json((await holdfast('all-deliveries', ...data)).out)).toEqual({ deliveries: [] });
    const told = json((await holdfast('notify', ...kim, ...data)).out);
    const { code, err } = await holdfast(
      'put-back',
      told.case.caseId,
      'x'.repeat(43),
      '--lang',
      'en',
      '--data',
      folder,
    );
    expect([code, err]).toEqual([1, expect.stringContaining('Check the address and the id.')]);
    expect((await holdfast('all-deliveries', '--status', 'sent', '--data', folder)).err).toBe(
      'holdfast: Et eller flere felter er forkerte. Intet er ændret. status: Værdien er ikke en af de kendte. Skriv en af: queued, deferred, cancelled, failed, dead-letter, bounced, blocked.',
    );
  });

  it('has roles, a policy and statistics', async () => {
    const fields = ['--role', 'leader', '--name', 'Lis Leder', '--email', 'lis@example.org'];
    const { roleId } = json((await holdfast('give-role', ...fields, ...data)).out);
    expect(json((await holdfast('roles', ...data)).out).roles).toMatchObject([{ roleId, role: 'leader' }]);
    expect(await holdfast('end-role', roleId, ...data)).toMatchObject({ code: 0 });
    const body = path.join(folder, 'policy.json');
    writeFileSync(body, '{"contactDays": 10}');
    expect(await holdfast('put-policy', '--body', body, ...data)).toMatchObject({ code: 0 });
    expect(json((await holdfast('policy', ...data)).out)).toMatchObject({ policy: { contactDays: 10 } });
    expect(json((await holdfast('statistics', ...data)).out)).toEqual({ tables: [], withheld: [] });
  });

  it('takes a file in, says what became of each row, and stops at one that ends too much', async () => {
    const results = path.join(folder, 'results.csv');
    const ending = file('1;Syg;05-01-2026;30-01-2026', '3;Syg;05-01-2026;');
    const preview = await holdfast('send-file', ending, '--preview', '--results', results, ...data);
    expect(json(preview.out)).toMatchObject({ state: 'previewed', counts: { ends: 1, opens: 1 } });
    expect(readFileSync(results, 'utf8')).toContain('2;ends;;\r\n3;opens;;\r\n');
    const stopped = await holdfast('send-file', ending, ...data);
    expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining('end, correct or move 1 of 2 open cases') });
    const { importId, state } = json(stopped.out);
    expect(state).toBe('needs-confirmation');
    const done = await holdfast('imports', importId, '--confirm', ...data);
    expect(json(done.out)).toMatchObject({ state: 'done', counts: { continued: 1, opened: 1 } });
  });

  it('takes no file through import either that ends too much, before somebody confirms it', async () => {
    const ending = file('1;Syg;05-01-2026;30-01-2026');
    const stopped = await holdfast('import', ending, '--data', folder);
    expect(stopped).toMatchObject({ code: 1, out: '', err: expect.stringContaining('1 of 2 open cases') });
    expect(await holdfast('import', ending, '--confirm', '--data', folder)).toMatchObject({ code: 0 });
  });

  it.each([
    [['case', 'nobody'], /Check the address and the id|Se efter adresse/],
    [['case'], /The command is: case CASE/],
    [['record', 'nobody', '--do'], /--do lacks its value/],
    [['cases', '--limit', '0'], /limit/],
    [['notify', '--number', '1', '--first-day', '2026-02-31', '--institution', 'Hus'], /absence.firstDay/],
    [['cases', '--key-file', 'x'], /--key-file goes with --url/],
    [['send-file'], /send-file takes one file/],
    [['put-policy', '--body', 'nothing.json'], /there is no such file/],
  ])('says in one line what to change: %j', async (args, said) => {
    const { code, out, err } = await holdfast(...args, '--data', folder);
    expect([code, out, err.split('\n')]).toEqual([1, '', [expect.stringMatching(said)]]);
  });
});

describe('a server', () => {
  let served: Served;
  let token: string;
  beforeAll(async () => {
    const story = await apiStory();
    ({ token } = story);
    served = await serveFrom(portal(story.needs), 8573);
  });
  afterAll(() => served.close());

  it('is asked with a key from a file, and with none from the command line', async () => {
    const keyFile = path.join(folder, 'key');
    writeFileSync(keyFile, `${token}\n`, { mode: 0o600 });
    const url = ['--url', served.address, '--key-file', keyFile, '--json'];
    const told = await holdfast('notify', ...kim, ...url);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(json((await holdfast('cases', ...url)).out).cases).toMatchObject([{ employeeNumber: '900101' }]);
    expect(await holdfast('cases', '--url', served.address, '--key', token)).toMatchObject({ code: 1 });
    writeFileSync(keyFile, 'hf_key-1_wrong');
    expect(await holdfast('cases', ...url)).toMatchObject({ code: 1, out: '' });
  });

  it('that does not answer gives an exit code of its own', async () => {
    const keyFile = path.join(folder, 'key');
    writeFileSync(keyFile, token);
    const { code, err } = await holdfast('cases', '--url', 'http://127.0.0.1:1', '--key-file', keyFile);
    expect([code, err]).toEqual([3, 'holdfast: The server cannot be reached. Check --url, and that it runs.']);
  });

  it('gets no key in the open', async () => {
    const keyFile = path.join(folder, 'key');
    writeFileSync(keyFile, token);
    const { code, err } = await holdfast('cases', '--url', 'http://tidslinje.example.org', '--key-file', keyFile);
    expect([code, err]).toEqual([1, expect.stringContaining('--url takes https')]);
  });
});

describe('the commands', () => {
  it('are as many as the API has operations, those of files in two', () => {
    const files = new Set(['sendImport', 'getImport', 'getImportResults', 'confirmImport']);
    // `cases --number` is findCases.
    const others = operationsOf(document).filter(
      ({ operation: { operationId: id } }) => !files.has(id) && id !== 'findCases',
    );
    expect(Object.keys(operations)).toHaveLength(others.length);
  });
});
