import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { openFiles, sealFiles } from '../../shared/intake/carried-files.ts';
import { disturbsMany } from '../../shared/intake/disturbs-many.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import { previewImport } from '../../shared/intake/preview-import.ts';
import { wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { actsForAll } from '../facts/hr-scope.ts';
import { askAnewWhatIsHeld, holdsAnythingBack } from '../facts/is-anything-held.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { heldHint } from '../views/held-hint.ts';
import { type FieldErrors, importForm } from '../views/import-form.ts';
import { importPreview } from '../views/import-preview.ts';
import { importResult } from '../views/import-result.ts';
import { layout } from '../views/layout.ts';
import { menuWords } from '../views/menu.ts';

/** An employer of 100,000 has an export of about 8 MB a year. */
const maxBytes = 10 * 1024 * 1024;
/** Sealed and written as text a file grows by four thirds twice. */
const maxCarried = 20 * 1024 * 1024;

const words = {
  da: {
    title: 'Importér filer',
    result: 'Importen er færdig',
    preview: 'Se virkningen først',
    choose: 'Vælg mindst en af de to filer.',
    gone: 'Siden er for gammel eller ændret. Vælg filerne igen.',
    notYours: 'Filerne gælder hele arbejdsgiveren',
    notYoursHow:
      'De importeres af dem i personale og løn, der har hele arbejdsgiveren. Du kan registrere fravær enkeltvis.',
    tooLarge: 'Filerne fylder over 10 MB tilsammen. Del dem op, og importér dem en for en.',
  },
  en: {
    title: 'Import files',
    result: 'The import is done',
    preview: 'See the effect first',
    choose: 'Choose at least one of the two files.',
    gone: 'The page is too old or was changed. Choose the files again.',
    notYours: 'The files are of the whole employer',
    notYoursHow:
      'Those in the personnel office who have the whole employer import them. You can register absences one by one.',
    tooLarge: 'The files are above 10 MB together. Split them and import them one by one.',
  },
} as const;

/** The form for an employer's two files; what they would do; and, once somebody has seen that, what became of them. */
export function importPage(needs: PortalNeeds): Hono<PageEnv> {
  const formPage = (view: View, errors: FieldErrors): ReturnType<ReturnType<typeof layout>> => {
    const { title } = words[view.language];
    return layout(needs)(view, { title, under: 'setup', body: html`<h1>${title}</h1>${importForm(view, errors)}` });
  };
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (c) => {
        const view: View = c.get('view');
        return c.html(formPage(view, { absence: words[view.language].tooLarge }), 413);
      },
    });

  async function previewPage(c: Context<PageEnv>, files: Files, unticked = false) {
    const { view } = c.var;
    const preview = await previewImport(needs, { employerId: employerIn(needs, view.reader, 'hr') }, files);
    if (preview.outcome === 'unreadable') return c.html(formPage(view, fileErrors(view, preview.problems)), 400);
    const { preview: title } = words[view.language];
    const shown = importPreview(view, { preview, files: await sealFiles(needs, sessionOf(view), files), unticked });
    const body = html`<h1>${title}</h1>${shown}`;
    return c.html(layout(needs)(view, { title, under: 'setup', body }), unticked ? 400 : 200);
  }

  /** Somebody has seen what the files do. What they do is decided anew: the cases may have changed in between. */
  async function carryOut(c: Context<PageEnv>, files: Files, isSure: boolean) {
    const { view } = c.var;
    const employerId = employerIn(needs, view.reader, 'hr');
    const preview = await previewImport(needs, { employerId }, files);
    if (preview.outcome === 'previewed' && disturbsMany(preview) && !isSure) return previewPage(c, files, true);
    const report = await needs.importFiles(employerId, files);
    if (report.outcome === 'unreadable') return c.html(formPage(view, fileErrors(view, report.problems)), 400);
    askAnewWhatIsHeld(needs);
    const { result } = words[view.language];
    const hint = (await holdsAnythingBack(needs, view.reader)) ? heldHint(view) : '';
    const body = html`<h1>${result}</h1>${hint}${importResult(view, report)}`;
    return c.html(layout(needs)(view, { title: result, under: 'setup', body }));
  }

  return new Hono<PageEnv>()
    .use('/import/*', onlyFor('hr', 'operator'))
    .use('/import/*', async (c, next) => {
      if (await actsForAll(needs, c.var.view.reader)) return next();
      return c.html(notYours(needs, c.var.view), 403);
    })
    .get('/import', (c) => c.html(formPage(c.var.view, {})))
    .post('/import', limit(maxBytes), async (c) => {
      const { view } = c.var;
      const files = await chosenFiles(await readForm(c));
      if (Object.keys(files).length === 0) return c.html(formPage(view, { absence: words[view.language].choose }), 400);
      return previewPage(c, files);
    })
    .post('/import/carry-out', limit(maxCarried), async (c) => {
      const { view } = c.var;
      const form = await readForm(c);
      const files = await openFiles(needs, sessionOf(view), String(form.files ?? ''));
      if (files === undefined) return c.html(formPage(view, { absence: words[view.language].gone }), 400);
      return carryOut(c, files, form.sure === 'yes');
    });
}

const sessionOf = ({ reader }: View): string => (reader.kind === 'stranger' ? '' : reader.session.id);

function notYours(needs: PortalNeeds, view: View): Html {
  const said = words[view.language];
  const how = html`<p class="alert-text">${said.notYoursHow} <a href="/register">${menuWords('register', view.language)}</a></p>`;
  const body = html`<h1>${said.title}</h1>${alert(view, { kind: 'info', heading: said.notYours, body: how })}`;
  return layout(needs)(view, { title: said.title, under: 'setup', body });
}

/** A field where nothing was chosen comes as a file without a name. */
async function chosenFiles(form: Readonly<Record<string, unknown>>): Promise<Files> {
  const files: Partial<Record<ImportedFile, Uint8Array>> = {};
  for (const name of importedFiles) {
    const file = form[name];
    if (file instanceof File && file.name !== '') files[name] = new Uint8Array(await file.arrayBuffer());
  }
  return files;
}

type Files = Readonly<Partial<Record<ImportedFile, Uint8Array>>>;
type Problems = Extract<Awaited<ReturnType<PortalNeeds['importFiles']>>, { outcome: 'unreadable' }>['problems'];

function fileErrors({ language }: View, problems: Problems): FieldErrors {
  const errors: Partial<Record<ImportedFile, string>> = {};
  for (const name of importedFiles) {
    const found = problems[name];
    if (found !== undefined) errors[name] = wordFileProblem(found.problem, language);
  }
  return errors;
}
