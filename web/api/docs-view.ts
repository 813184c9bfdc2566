import { html } from 'hono/html';
import type { Html } from '../view.ts';
import { curlOf } from './curl.ts';
import { type ApiDocument, operationsOf, type PlacedOperation } from './document.ts';
import { fieldRows } from './field-rows.ts';
import { problemNames, problemTypes } from './problem-types.ts';
import { withCode } from './with-code.ts';

/** The page of the API, made from its document: how to begin, every operation with its fields and an example, every problem. */
export function docsView(document: ApiDocument, address: string): Html {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  return html`<h1>HTTP API</h1>
    <p class="font-lead">Version ${document.info.version}, OpenAPI: <a href="/v1/openapi.json">/v1/openapi.json</a></p>
    ${beginning(operations, address)}
    <h2 id="contents">Operations</h2>
    ${tags.map(
      (tag) =>
        html`<h3>${tag}</h3><ul>${operations
          .filter(({ operation }) => operation.tags[0] === tag)
          .map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}</ul>`,
    )}
    ${operations.map((placed) => operationView(document, placed, address))}
    <h2 id="problems">Problems</h2>
    <p>Every problem is <code>application/problem+json</code>: <code>type</code> never changes, <code>errors</code> names the fields, <code>todo</code> says what to do.</p>
    ${table(
      'Problems',
      ['Type', 'Status', 'What to do'],
      problemNames.map((name) => [
        html`<a href="/v1/problems/${name}">${name}</a>`,
        html`${problemTypes[name].status}`,
        html`${problemTypes[name].title.en}. ${problemTypes[name].todo.en}`,
      ]),
    )}`;
}

/** From nothing to a case, in order. */
function beginning(operations: readonly PlacedOperation[], address: string): Html {
  const notify = operations.find(({ operation }) => operation.operationId === 'notify');
  return html`<h2 id="begin">Open a case in five minutes</h2>
    <ol>
      <li>Get a key: log in to the portal as hr, or as whoever runs the machine, and open <a href="/api-keys">API keys</a> under Opsætning. Or stop the server and write <code>holdfast keys create --data ./data</code>. The key is shown once; it begins with <code>hf_</code>.</li>
      <li>Put it where the examples find it: <pre tabindex="0"><code>export HOLDFAST_KEY='hf_…'</code></pre></li>
      <li>Tell that somebody is ill: <pre tabindex="0"><code>${notify === undefined ? '' : curlOf(notify, address)}</code></pre></li>
      <li>The answer holds <code>case.caseId</code> and the timeline: what is due when, and who acts.</li>
    </ol>
    <h2 id="rules">What holds for all of them</h2>
    <ul>
      <li><strong>Key.</strong> <code>Authorization: Bearer hf_…</code>. Scopes: <code>read</code> (see), <code>notify</code> (tell), <code>admin</code> (roles and policy). It is of one employer and sees what the employer may see: no consent, nothing of the employee’s own.</li>
      <li><strong>Once.</strong> Every change takes an <code>Idempotency-Key</code>. The same key and body get the same answer for seven days, marked <code>Idempotency-Replayed: true</code>; another body is refused with 422. What was refused is not kept: mend it and send it again.</li>
      <li><strong>Versions.</strong> A case has an <code>ETag</code>. Send it as <code>If-Match</code>, and a change that was decided on an older version is refused with 412.</li>
      <li><strong>Limits.</strong> 1 MB a request. 600 requests a second for each key, counted in each process of the server by itself; <code>RateLimit</code> says what is left, 429 how long to wait.</li>
      <li><strong>Privacy.</strong> A CPR number is refused wherever it stands. No field takes free text or a diagnosis.</li>
      <li><strong>Language.</strong> Sentences are English; <code>Accept-Language: da</code> makes them Danish.</li>
    </ul>`;
}

function operationView(document: ApiDocument, placed: PlacedOperation, address: string): Html {
  const { path, method, operation } = placed;
  const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const bad = Object.entries(operation.responses).filter(([status]) => !status.startsWith('2'));
  const answer = good[0]?.[1].content?.['application/json']?.schema;
  const sent = operation.requestBody?.content['application/json']?.schema;
  const fields = ['Field', 'Type', 'Meaning'];
  return html`<h3 id="${operation.operationId}">${operation.summary}</h3>
    <p><code>${method} /v1${path}</code> · scope <code>${operation['x-scope']}</code></p>
    <p>${withCode(operation.description)}</p>
    ${
      operation.parameters === undefined
        ? ''
        : table(
            `${operation.operationId}: parameters`,
            ['Parameter', 'In', 'Meaning'],
            operation.parameters.map((one) => [
              html`<code>${one.name}</code>${one.required ? ' (required)' : ''}`,
              html`${one.in}`,
              html`${withCode(one.schema.description)} ${one.schema.enum?.join(', ') ?? ''}`,
            ]),
          )
    }
    ${sent === undefined ? '' : table(`${operation.operationId}: body`, fields, fieldRows(document, sent))}
    <pre tabindex="0"><code>${curlOf(placed, address)}</code></pre>
    ${answer === undefined ? '' : table(`${operation.operationId}: answer`, fields, fieldRows(document, answer))}
    <ul>${[...good, ...bad].map(([status, { description }]) => html`<li>${status}: ${withCode(description)}</li>`)}</ul>`;
}

const table = (caption: string, headings: readonly string[], rows: readonly (readonly Html[])[]): Html | string =>
  rows.length === 0
    ? ''
    : html`<div class="table--responsive-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table">
      <caption>${caption}</caption>
      <thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table></div>`;
