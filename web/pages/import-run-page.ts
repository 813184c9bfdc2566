import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { carriedOutId, carryOutImport, dropPreview, isFresh } from '../../shared/imports/carry-out-import.ts';
import { confirmImport } from '../../shared/imports/confirm-import.ts';
import { allResults, type RowResult } from '../../shared/imports/group-items.ts';
import { type ImportItem, isUnderWay, loadImport } from '../../shared/imports/import-item.ts';
import { resultsCsv } from '../../shared/imports/results-csv.ts';
import { disturbsMany } from '../../shared/intake/disturbs-many.ts';
import { reachOf } from '../facts/hr-scope.ts';
import { peopleDiff, rowsOf } from '../facts/import-rows.ts';
import { askAnewWhatIsHeld, holdsAnythingBack } from '../facts/is-anything-held.ts';
import { isTheirs, itemsIn, runAddress, type SentImports, sentImports } from '../facts/sent-imports.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { heldHint } from '../views/held-hint.ts';
import { importPreview, mostPreviewed } from '../views/import-preview.ts';
import { importProgress } from '../views/import-progress.ts';
import { importResult, mostNoted } from '../views/import-result.ts';
import { importWords } from '../views/import-words.ts';
import { layout } from '../views/layout.ts';
import { resultsFile } from '../views/results-file.ts';

/** How often a page without a script looks again by itself. */
const refreshSeconds = '3';

const isNoted = ({ codes }: RowResult): boolean => codes.length > 0;
const isRejected = ({ outcome }: RowResult): boolean => outcome === 'rejected';
/** What a row says that does nothing and asks for nothing: how many there are is enough to know. */
const asksNothing = ['not-sickness', 'ended-long-ago'];
const isWorthALook = (row: RowResult): boolean =>
  !isRejected(row) && row.codes.some((code) => !asksNothing.includes(code));
const isChanging = ({ outcome }: RowResult): boolean => !['unchanged', 'ignored', 'rejected'].includes(outcome);

const chooseAgain = (view: View, heading: string): Html =>
  html`${alert(view, { kind: 'warning', heading })}
    <p><a class="button button-primary" href="/import">${importWords[view.language].title}</a></p>`;

/** How far the files are that somebody chose: being read, to be looked at, going in, or done. One address, to be read again at any time. */
export function importRunPage(needs: PortalNeeds): Hono<PageEnv> {
  const frame = (c: Context<PageEnv>, title: string, body: Html) =>
    layout(needs)(c.var.view, {
      title,
      under: 'setup',
      within: { text: importWords[c.var.view.language].title, href: '/import' },
      body: html`<h1>${title}</h1>${body}`,
    });

  async function show(c: Context<PageEnv>, sent: SentImports, unticked = false) {
    const { view } = c.var;
    const said = importWords[view.language];
    const items = itemsIn(sent);
    if (items.some((item) => isUnderWay(item) || item.state === 'receiving')) {
      c.header('Refresh', refreshSeconds);
      const isReading = items.every(({ rowsOf: kept }) => kept === undefined);
      return c.html(frame(c, isReading ? said.reading : said.going, importProgress(view, items, runAddress(sent))));
    }
    if (items.some(({ state }) => state === 'previewed' || state === 'needs-confirmation'))
      return c.html(frame(c, said.preview, await previewOf(c, sent, unticked)), unticked ? 400 : 200);
    askAnewWhatIsHeld(needs);
    const hint = (await holdsAnythingBack(needs, view.reader)) ? heldHint(view) : '';
    const files = items.map(async (item) => ({ item, notes: await notesOf(item, mostNoted) }));
    return c.html(frame(c, said.result, html`${hint}${importResult(view, await Promise.all(files))}`));
  }

  const notesOf = (item: ImportItem, most: number) => rowsOf(needs, item, { isWanted: isNoted, most, named: false });

  async function previewOf(c: Context<PageEnv>, sent: SentImports, unticked: boolean): Promise<Html> {
    const { view } = c.var;
    const items = itemsIn(sent);
    const now = momentOfInstant(needs.loginClock());
    if (items.some((item) => item.state === 'previewed' && !isFresh(item, now)))
      return chooseAgain(view, importWords[view.language].gone);
    const files = items.map(async (item) => ({
      item,
      changing: await rowsOf(needs, item, { isWanted: isChanging, most: mostPreviewed, named: true }),
      rejected: await rowsOf(needs, item, { isWanted: isRejected, most: mostPreviewed, named: false }),
      notes: await rowsOf(needs, item, { isWanted: isWorthALook, most: mostPreviewed, named: false }),
      people: item.kind === 'people' ? await peopleDiff(needs, item) : undefined,
    }));
    return importPreview(view, { sent, files: await Promise.all(files), unticked });
  }

  /** Imports are kept for a week: whoever comes back later is no reader of a case that was deleted. */
  const missing = (c: Context<PageEnv>) => {
    const { title, missing: heading } = importWords[c.var.view.language];
    return c.html(frame(c, title, chooseAgain(c.var.view, heading)), 404);
  };

  /** Somebody has seen what the files do. */
  async function carryOut(c: Context<PageEnv>, sent: SentImports) {
    const asked = {
      confirmed: (await readForm(c)).sure === 'yes',
      by: actingId(c.var.view.reader),
      within: reachOf(needs, c.var.view.reader),
      now: momentOfInstant(needs.loginClock()),
    };
    if (itemsIn(sent).some(disturbsMany) && !asked.confirmed) return show(c, sent, true);
    for (const item of itemsIn(sent)) {
      if (item.state === 'previewed') await carryOutImport(needs, item, { ...asked, ...placeOf(item, sent) });
      else if (asked.confirmed) await confirmImport(needs, item);
    }
    await needs.afterWrite();
    return c.redirect(runAddress(sent), 303);
  }

  const named = async (c: Context<PageEnv>) => sentImports(needs, c.var.view.reader, await readForm(c));

  return new Hono<PageEnv>()
    .get('/import/run', async (c) => {
      const sent = await sentImports(needs, c.var.view.reader, c.req.query());
      return sent === undefined ? missing(c) : show(c, sent);
    })
    .post('/import/carry-out', async (c) => {
      const sent = await named(c);
      return sent === undefined ? missing(c) : carryOut(c, sent);
    })
    .post('/import/drop', async (c) => {
      const sent = await named(c);
      if (sent === undefined) return missing(c);
      for (const item of itemsIn(sent)) if (item.state === 'previewed') await dropPreview(needs.table, item);
      return c.redirect('/import', 303);
    })
    .get('/import/:importId/results.csv', async (c) => {
      const item = await loadImport(needs.table, c.req.param('importId'));
      if (item === undefined || !isTheirs(needs, c.var.view.reader, item)) return c.notFound();
      const { name, ...columns } = resultsFile(c.var.view.language);
      return c.body(ReadableStream.from(resultsCsv(allResults(needs, item), columns)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      });
    });
}

/** The people of both files are in before the first absence, which finds its leader among them. */
function placeOf({ kind }: ImportItem, { people, absence }: SentImports) {
  if (people === undefined || absence === undefined) return {};
  const idOf = ({ importId, rowsOf: kept = importId }: ImportItem) => carriedOutId(kept);
  return kind === 'people' ? { goesBefore: idOf(absence) } : { goesAfter: idOf(people) };
}
