import { beforeEach, describe, expect, it } from 'vitest';
import { importRows } from '../../functions/import-rows.ts';
import { createQueue, type WorkQueue } from '../../local/queue.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { carriedOutId, carryOutImport, dropPreview } from '../../shared/imports/carry-out-import.ts';
import { type ImportItem, loadImport } from '../../shared/imports/import-item.ts';
import { importMessage } from '../../shared/imports/import-message.ts';
import { maxReceives } from '../../shared/ports/queue.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type ImportPortal, importPortal } from './import-portal.ts';

const absence = 'Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato\n5;Eva Prøve;Syg;23-11-2026;';
const people = 'Rolle;Institution;Afdeling;Navn;E-mail\nleder;Hus;;Ulla Eksempel;ulla@example.org';

let portal: ImportPortal;

beforeEach(async () => {
  portal = await importPortal();
});

const idIn = (html: string, kind: 'absence' | 'people'): string =>
  new RegExp(`name="${kind}" value="([^"]+)"`).exec(html)?.[1] ?? '';
const standing = (id: string) => loadImport(portal.needs.table, id);

describe('two files that are carried out together', () => {
  let queue: WorkQueue;
  let take: (importId: string) => Promise<void>;
  let ids: Readonly<Record<'absence' | 'people', string>>;

  beforeEach(async () => {
    const { html } = await portal.preview({ absence, people });
    const previews = { absence: idIn(html, 'absence'), people: idIn(html, 'people') };
    await portal.post('/import/carry-out', new URLSearchParams(previews));
    ids = { absence: carriedOutId(previews.absence), people: carriedOutId(previews.people) };
    queue = createQueue({ clock: portal.needs.clock, maxReceives });
    const handle = importRows({ ...portal.needs, imports: queue, peopleAtOnce: 1 });
    take = (importId) => handle(importMessage(importId), 1);
  });

  const queued = async () => (await queue.receive({ max: 10, visibilitySeconds: 180 })).map(({ body }) => body);

  it('take the people in first, whichever message comes first', async () => {
    await take(ids.absence);
    expect(await standing(ids.absence)).toMatchObject({ state: 'importing', done: 0, began: -1 });
    expect(await queued()).toEqual([]);
    await take(ids.people);
    expect(await standing(ids.people)).toMatchObject({ state: 'done' });
    expect(await queued()).toEqual([importMessage(ids.absence)]);
    await take(ids.absence);
    expect(await standing(ids.absence)).toMatchObject({ state: 'done', done: 1, counts: { opened: 1 } });
  });

  it('go on with the absences when the word that the people are in was lost', async () => {
    await take(ids.people);
    await queued();
    await take(ids.people);
    expect(await queued()).toEqual([importMessage(ids.absence)]);
  });
});

describe('a preview that is dropped while it is carried out', () => {
  let previewed: ImportItem;

  beforeEach(async () => {
    const found = await standing(idIn((await portal.preview({ absence })).html, 'absence'));
    if (found === undefined) throw new Error('There is no preview.');
    previewed = found;
  });

  const carriedOut = (table: Table) =>
    carryOutImport({ ...portal.needs, table }, previewed, {
      ...{ confirmed: true, by: 'hr-1', now: momentOfInstant(portal.needs.loginClock()) },
    });
  /** Drops the preview just before what `when` says is written, on what `seen` was by then. */
  const dropping = (when: (sk: string, version: unknown) => boolean): Table => {
    const { table } = portal.needs;
    const put: Table['put'] = async (item, condition) => {
      const seen = await standing(previewed.importId);
      if (seen !== undefined && when(item.pk, item.goesIn)) await dropPreview(table, seen);
      return table.put(item, condition);
    };
    return { ...table, put };
  };

  it('goes in with all its rows when that was marked first', async () => {
    const isImport = (pk: string): boolean => pk.endsWith(carriedOutId(previewed.importId));
    expect(await carriedOut(dropping(isImport))).toMatchObject({ state: 'importing' });
    await portal.work();
    expect(await standing(carriedOutId(previewed.importId))).toMatchObject({ state: 'done', counts: { opened: 1 } });
  });

  it('does not go in when it was dropped first', async () => {
    expect(await carriedOut(dropping((_, goesIn) => goesIn === true))).toBeUndefined();
    expect(await standing(carriedOutId(previewed.importId))).toBeUndefined();
  });
});
