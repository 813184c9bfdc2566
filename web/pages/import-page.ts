import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import { wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { askAnewWhatIsHeld, holdsAnythingBack } from '../facts/is-anything-held.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { PageEnv, View } from '../view.ts';
import { heldHint } from '../views/held-hint.ts';
import { type FieldErrors, importForm } from '../views/import-form.ts';
import { importResult } from '../views/import-result.ts';
import { layout } from '../views/layout.ts';

/** An employer of 100,000 has an export of about 8 MB a year. */
const maxBytes = 10 * 1024 * 1024;

const words = {
  da: {
    title: 'Importér filer',
    result: 'Importen er færdig',
    choose: 'Vælg mindst en af de to filer.',
    tooLarge: 'Filerne fylder over 10 MB tilsammen. Del dem op, og importér dem en for en.',
  },
  en: {
    title: 'Import files',
    result: 'The import is done',
    choose: 'Choose at least one of the two files.',
    tooLarge: 'The files are above 10 MB together. Split them and import them one by one.',
  },
} as const;

/** The form for an employer's two files, and what became of them. */
export function importPage(needs: PortalNeeds): Hono<PageEnv> {
  const formPage = (view: View, errors: FieldErrors): ReturnType<ReturnType<typeof layout>> => {
    const { title } = words[view.language];
    return layout(needs)(view, { title, under: 'setup', body: html`<h1>${title}</h1>${importForm(view, errors)}` });
  };
  return new Hono<PageEnv>()
    .use('/import', onlyFor('hr', 'operator'))
    .get('/import', (c) => c.html(formPage(c.var.view, {})))
    .post(
      '/import',
      bodyLimit({
        maxSize: maxBytes,
        onError: (c) => {
          const view: View = c.get('view');
          return c.html(formPage(view, { absence: words[view.language].tooLarge }), 413);
        },
      }),
      async (c) => {
        const { view } = c.var;
        const files = await chosenFiles(await readForm(c));
        if (Object.keys(files).length === 0)
          return c.html(formPage(view, { absence: words[view.language].choose }), 400);
        const report = await needs.importFiles(employerIn(needs, view.reader, 'hr'), files);
        if (report.outcome === 'unreadable') return c.html(formPage(view, fileErrors(view, report.problems)), 400);
        askAnewWhatIsHeld(needs);
        const { result } = words[view.language];
        const hint = (await holdsAnythingBack(needs, employerIn(needs, view.reader, 'hr'))) ? heldHint(view) : '';
        const body = html`<h1>${result}</h1>${hint}${importResult(view, report)}`;
        return c.html(layout(needs)(view, { title: result, under: 'setup', body }));
      },
    );
}

/** A field where nothing was chosen comes as a file without a name. */
async function chosenFiles(
  form: Readonly<Record<string, unknown>>,
): Promise<Partial<Record<ImportedFile, Uint8Array>>> {
  const files: Partial<Record<ImportedFile, Uint8Array>> = {};
  for (const name of importedFiles) {
    const file = form[name];
    if (file instanceof File && file.name !== '') files[name] = new Uint8Array(await file.arrayBuffer());
  }
  return files;
}

type Problems = Extract<Awaited<ReturnType<PortalNeeds['importFiles']>>, { outcome: 'unreadable' }>['problems'];

function fileErrors({ language }: View, problems: Problems): FieldErrors {
  const errors: Partial<Record<ImportedFile, string>> = {};
  for (const name of importedFiles) {
    const found = problems[name];
    if (found !== undefined) errors[name] = wordFileProblem(found.problem, language);
  }
  return errors;
}
