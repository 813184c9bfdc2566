import { beforeEach, describe, expect, it } from 'vitest';
import { importPk, loadImport } from '../../../shared/imports/import-item.ts';
import { type AskedImport, OtherFileSent, receiveImport } from '../../../shared/imports/receive-import.ts';
import type { Table } from '../../../shared/ports/table.ts';
import { employerId } from '../empty-portal.ts';
import { casesOf, ill } from './ill-people.ts';
import { file, type ImportStory, importStory, type Told } from './import-story.ts';

let story: ImportStory;

beforeEach(async () => {
  story = await importStory();
});

const asked = (content: string): AskedImport => ({
  ...{ importId: 'same-name', request: async () => content, employerId, kind: 'absence', preview: false },
  ...{ confirmed: true, language: 'en', by: 'api:key-1' },
});
const piecesOf = (content: string) => [Buffer.from(content)];

/** One process receives a file; once its rows are put away, and before it says so, `meanwhile` happens in another. */
function received(content: string, meanwhile: () => Promise<unknown>) {
  const { table } = story.needs;
  const put: Table['put'] = async (item, condition) => {
    if (item.sk === 'IMPORT') await meanwhile();
    return table.put(item, condition);
  };
  const other: Table = { ...table, put };
  return receiveImport({ ...story.needs, table: other }, asked(content), piecesOf(content));
}

const leftOver = async () =>
  (await story.needs.table.query(importPk('same-name')))
    .map(({ sk }) => sk.split('#')[0])
    .filter((what) => what !== 'RESULT');

describe('a file that is sent to two processes at once under one name', () => {
  it('goes in once, whoever has all of it first', async () => {
    const content = file(...ill(3));
    const other = () => receiveImport(story.needs, asked(content), piecesOf(content));
    expect(await received(content, other)).toMatchObject({ state: 'importing', rows: 3 });
    await story.work();
    expect(await loadImport(story.needs.table, 'same-name')).toMatchObject({ state: 'done', done: 3 });
    for (const number of [1, 2, 3]) expect(await casesOf(story, number)).toHaveLength(1);
    expect(await leftOver()).toEqual(['IMPORT']);
  });

  it('goes in whole when the other one breaks off, which leaves nothing', async () => {
    const content = file(...ill(3));
    const broken = async function* () {
      yield Buffer.from(content);
      throw new Error('The connection is gone.');
    };
    const other = () => receiveImport(story.needs, asked(content), broken());
    const meanwhile = () => expect(other()).rejects.toThrow('The connection is gone.');
    expect(await received(content, meanwhile)).toMatchObject({ state: 'importing', rows: 3 });
    await story.work();
    expect(await loadImport(story.needs.table, 'same-name')).toMatchObject({ state: 'done', done: 3 });
    expect(await leftOver()).toEqual(['IMPORT']);
  });

  it('tells the one whose file was another that it did not go in', async () => {
    const first = file(...ill(3));
    const other = () => receiveImport(story.needs, asked(first), piecesOf(first));
    await expect(received(file(...ill(5)), other)).rejects.toThrow(OtherFileSent);
    await story.work();
    expect(await loadImport(story.needs.table, 'same-name')).toMatchObject({ state: 'done', rows: 3, done: 3 });
    expect(await casesOf(story, 5)).toEqual([]);
  });
});

describe('a file whose message did not get on the queue', () => {
  let isDown: boolean;
  const once = (query = '') => ({ query, headers: { 'Idempotency-Key': 'once' } });

  beforeEach(async () => {
    isDown = true;
    const send = async (body: string): Promise<void> => {
      if (isDown) throw new Error('The queue is down.');
      await story.queue.send(body);
    };
    story = await importStory({ imports: { send } });
    expect((await story.sendFile(file(...ill(2)), once())).status).toBe(500);
    isDown = false;
  });

  it('goes in when it is sent again', async () => {
    const { status, body } = await story.sendFile(file(...ill(2)), once());
    expect([status, body]).toMatchObject([202, { state: 'importing', rows: 2 }]);
    await story.work();
    expect(await story.told((body as Told).importId)).toMatchObject({ state: 'done', done: 2 });
  });

  it.each<[string, string, number]>([
    ['another file', '', 3],
    ['another wish', '?preview=true', 2],
  ])('does not stand for %s under the same name', async (_, query, people) => {
    const { status, body } = await story.sendFile(file(...ill(people)), once(query));
    expect([status, body]).toMatchObject([422, { type: '/v1/problems/idempotency-key-reused' }]);
    await story.work();
    expect(await casesOf(story, 1)).toEqual([]);
  });
});

it('fails, and says so, when rows of it are not there any more', async () => {
  const { body } = await story.sendFile(file(...ill(800)));
  const { importId } = body as Told;
  const { table } = story.needs;
  const [lost] = await table.query(importPk(importId), { prefix: 'GROUP#' });
  await table.delete({ pk: importPk(importId), sk: lost?.sk ?? '' });
  await story.work();
  const told = await story.told(importId);
  expect(told).toMatchObject({ state: 'failed', rows: 800 });
  // The other of its two groups.
  expect(told.done).toBeGreaterThan(0);
  expect(told.done).toBeLessThan(800);
  expect(told.counts).toEqual({ opened: told.done });
  expect(story.lines).toContainEqual(expect.objectContaining({ what: 'import', outcome: 'failed' }));
});
