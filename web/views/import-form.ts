import { html } from 'hono/html';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';
import { importWords } from './import-words.ts';

/** What is wrong with what was chosen in a field. */
export type FieldErrors = Readonly<Partial<Record<ImportedFile, string>>>;

const words = {
  da: {
    intro:
      'Filerne er CSV med semikolon, som jeres lønsystem eksporterer dem. En fil kan importeres igen: det, der er læst før, ændrer ingenting.',
    labels: { absence: 'Fravær', people: 'Personer og roller' },
    hints: {
      absence: 'En række pr. fravær: medarbejdernummer, navn, arbejdsplads, startdato, kode. Cpr-numre modtages ikke.',
      people: 'Hvem der er leder, tillidsrepræsentant, arbejdsmiljørepræsentant og personale, og hvor.',
    },
    submit: 'Se virkningen',
    nothing: 'Intet er ændret. Ret dette, og prøv igen',
    error: 'Fejl',
  },
  en: {
    intro:
      'The files are CSV with semicolons, as your payroll system exports them. A file can be imported again: what was read before changes nothing.',
    labels: { absence: 'Absences', people: 'People and roles' },
    hints: {
      absence: 'One row per absence: employee number, name, workplace, first day, code. CPR numbers are not received.',
      people: 'Who is leader, union steward, safety representative and personnel, and where.',
    },
    submit: 'See the effect',
    nothing: 'Nothing has changed. Correct this and try again',
    error: 'Error',
  },
} as const;

type Given = { readonly errors: FieldErrors; readonly megabytes: number; readonly takesMoreElsewhere: boolean };

/** The form, with what was wrong last time on top and beside each field. */
export function importForm(view: View, { errors, megabytes, takesMoreElsewhere }: Given): Html {
  const said = words[view.language];
  return html`${summary(view, errors)}
    <p class="font-lead">${said.intro}</p>
    <form method="post" action="/import" enctype="multipart/form-data">
      ${importedFiles.map((name) => field(view, name, errors[name]))}
      <button class="button button-primary mt-6">${said.submit}</button>
    </form>
    <p class="mt-6">${importWords[view.language].limits(megabytes)} ${takesMoreElsewhere ? otherWays(view) : ''}</p>`;
}

/** In the cloud a form is written as text on its way, so that the page takes less than the API. */
const otherWays = ({ language }: View): Html =>
  html`${importWords[language].more} <code>holdfast send-file</code> ${importWords[language].or} <a href="/v1/docs#sendImport"><code>POST /v1/imports</code></a>.`;

function summary(view: View, errors: FieldErrors): Html | string {
  const wrong = importedFiles.filter((name) => errors[name] !== undefined);
  if (wrong.length === 0) return '';
  const said = words[view.language];
  const list = html`<ul>${wrong.map((name) => html`<li><a href="#${name}">${said.labels[name]}: ${errors[name]}</a></li>`)}</ul>`;
  return alert(view, { kind: 'error', heading: said.nothing, body: list });
}

function field({ language }: View, name: ImportedFile, error: string | undefined): Html {
  const said = words[language];
  const described = error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`;
  return html`<div class="form-group${error === undefined ? '' : ' form-error'}">
    <label class="form-label" for="${name}">${said.labels[name]}</label>
    <span class="form-hint" id="${name}-hint">${said.hints[name]}</span>
    ${error === undefined ? '' : html`<span class="form-error-message" id="${name}-error"><span class="sr-only">${said.error}: </span>${error}</span>`}
    <input type="file" id="${name}" name="${name}" accept=".csv,text/csv,.gz,application/gzip" aria-describedby="${described}"${error === undefined ? '' : html` aria-invalid="true"`}>
  </div>`;
}
