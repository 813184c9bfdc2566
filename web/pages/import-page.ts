import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { dropOldPreviews, dropPreview } from '../../shared/imports/carry-out-import.ts';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import { receiveImport } from '../../shared/imports/receive-import.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { actsForAll, reachOf } from '../facts/hr-scope.ts';
import { itemsIn, runAddress } from '../facts/sent-imports.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { BrokenFile, readSentFile } from '../read-sent-file.ts';
import { actingId, employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { type FieldErrors, importForm } from '../views/import-form.ts';
import { importWords } from '../views/import-words.ts';
import { layout } from '../views/layout.ts';
import { menuWords } from '../views/menu.ts';
import { importRunPage } from './import-run-page.ts';

/**
 * A function in the cloud is called with 6 MB at most, and a form with files is written as text for it, a third longer. On one machine nothing
 * limits it but what a file may have.
 */
const mostMegabytes = { cloud: 4, embedded: 20 } as const;

/** The form for an employer's two files. They are put away and read through the queue: what comes of it, `importRunPage` shows. */
export function importPage(needs: PortalNeeds): Hono<PageEnv> {
  const megabytes = mostMegabytes[needs.runtime];
  const formPage = (view: View, errors: FieldErrors): Html => {
    const { title } = importWords[view.language];
    return layout(needs)(view, {
      title,
      under: 'setup',
      body: html`<h1>${title}</h1>${importForm(view, { errors, megabytes, takesMoreElsewhere: needs.runtime === 'cloud' })}`,
    });
  };
  const limit = bodyLimit({
    maxSize: megabytes * 1024 * 1024,
    onError: (c) => {
      const view: View = c.get('view');
      return c.html(formPage(view, { absence: importWords[view.language].tooLarge(megabytes) }), 413);
    },
  });

  /** Puts the files away to be looked at; both or neither. */
  async function send(c: Context<PageEnv>, files: Files) {
    const { view } = c.var;
    const employerId = employerIn(needs, view.reader, 'hr');
    const within = reachOf(needs, view.reader);
    // Who holds which role, and so who is hr where, is told of the whole employer at once.
    if (within !== undefined && files.people !== undefined)
      return c.html(formPage(view, { people: importWords[view.language].peopleNotYours }), 403);
    const [sent, errors]: [Partial<Record<ImportedFile, ImportItem>>, Partial<Record<ImportedFile, string>>] = [{}, {}];
    for (const kind of importedFiles) {
      const bytes = files[kind];
      if (bytes === undefined) continue;
      const asked = {
        importId: needs.mint('import'),
        employerId,
        kind,
        language: view.language,
        by: actingId(view.reader),
        within,
      };
      try {
        sent[kind] = await receiveImport(needs, { ...asked, preview: true, waits: true, confirmed: false }, [bytes]);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        errors[kind] = wordFileProblem(error.problem, view.language);
      }
    }
    if (Object.keys(errors).length > 0) {
      for (const item of itemsIn(sent)) await dropPreview(needs.table, item);
      return c.html(formPage(view, errors), 400);
    }
    await needs.afterWrite();
    return c.redirect(runAddress(sent), 303);
  }

  return new Hono<PageEnv>()
    .use('/import/*', onlyFor('hr', 'operator'))
    .use('/import/*', async (c, next) => {
      if (await actsForAll(needs, c.var.view.reader)) return next();
      return c.html(notYours(needs, c.var.view), 403);
    })
    .get('/import', async (c) => {
      const { view } = c.var;
      await dropOldPreviews(needs.table, employerIn(needs, view.reader, 'hr'), momentOfInstant(needs.loginClock()));
      return c.html(formPage(view, {}));
    })
    .post('/import', limit, async (c) => {
      const { view } = c.var;
      const said = importWords[view.language];
      const chosen = await chosenFiles(await readForm(c));
      const errors = Object.fromEntries(chosen.broken.map((kind) => [kind, said.broken]));
      if (chosen.broken.length > 0) return c.html(formPage(view, errors), 400);
      if (Object.keys(chosen.files).length === 0) return c.html(formPage(view, { absence: said.choose }), 400);
      return send(c, chosen.files);
    })
    .use('/import/*', shortForm)
    .route('/', importRunPage(needs));
}

/** Two ids and a tick. */
const shortForm = bodyLimit({ maxSize: 16 * 1024 });

function notYours(needs: PortalNeeds, view: View): Html {
  const said = importWords[view.language];
  const how = html`<p class="alert-text">${said.notYoursHow} <a href="/register">${menuWords('register', view.language)}</a></p>`;
  const body = html`<h1>${said.title}</h1>${alert(view, { kind: 'info', heading: said.notYours, body: how })}`;
  return layout(needs)(view, { title: said.title, under: 'setup', body });
}

type Files = Readonly<Partial<Record<ImportedFile, Uint8Array>>>;

async function chosenFiles(
  form: Readonly<Record<string, unknown>>,
): Promise<{ readonly files: Files; readonly broken: readonly ImportedFile[] }> {
  const files: Partial<Record<ImportedFile, Uint8Array>> = {};
  const broken: ImportedFile[] = [];
  for (const kind of importedFiles) {
    try {
      const bytes = await readSentFile(form[kind]);
      if (bytes !== undefined) files[kind] = bytes;
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      broken.push(kind);
    }
  }
  return { files, broken };
}
