import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Html } from '../view.ts';
import { columnTables } from './column-tables.ts';
import { curlOf } from './curl.ts';
import { answerIn, operationIn, sentenceIn } from './docs-language.ts';
import { docsTable } from './docs-table.ts';
import { docsWords } from './docs-words.ts';
import { type ApiDocument, operationsOf, type PlacedOperation } from './document.ts';
import { fieldRows } from './field-rows.ts';
import { problemNames, problemTypes } from './problem-types.ts';
import { withCode } from './with-code.ts';

/** Where it is read, and in which language. */
type Reading = { readonly document: ApiDocument; readonly address: string; readonly language: Language };

/** The page of the API, made from its document: how to begin, every operation with its fields and an example, every problem. */
export function docsView(reading: Reading): Html {
  const { document, language } = reading;
  const said = docsWords[language];
  const operations = operationsOf(document);
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))];
  return html`<h1>HTTP API</h1>
    <p class="font-lead">${said.version} ${document.info.version}, OpenAPI: <a href="/v1/openapi.json">/v1/openapi.json</a></p>
    ${beginning(reading, operations)}
    <h2 id="contents">${said.operations}</h2>
    ${tags.map(
      (tag) =>
        html`<h3>${sentenceIn(language, tag)}</h3><ul>${operations
          .filter(({ operation }) => operation.tags[0] === tag)
          .map(
            ({ operation }) =>
              html`<li><a href="#${operation.operationId}">${operationIn(language, operation).summary}</a></li>`,
          )}</ul>`,
    )}
    ${operations.map((placed) => operationView(reading, placed))}
    <h2 id="problems">${said.problems}</h2>
    <p>${withCode(said.problemsHow)}</p>
    ${docsTable(
      said.problems,
      said.problemHeads,
      problemNames.map((name) => [
        html`<a href="/v1/problems/${name}">${name}</a>`,
        html`${problemTypes[name].status}`,
        html`${problemTypes[name].title[language]}. ${problemTypes[name].todo[language]}`,
      ]),
    )}`;
}

/** From nothing to a case, in order. */
function beginning({ address, language }: Reading, operations: readonly PlacedOperation[]): Html {
  const said = docsWords[language];
  const [before, keys, after] = said.key;
  const example = (id: string): Html => {
    const placed = operations.find(({ operation }) => operation.operationId === id);
    return html`<pre tabindex="0"><code>${placed === undefined ? '' : curlOf(placed, address)}</code></pre>`;
  };
  return html`<h2 id="begin">${said.begin}</h2>
    <ol>
      <li>${before}<a href="/api-keys">${keys}</a>${withCode(after)}</li>
      <li>${said.export} <pre tabindex="0"><code>export HOLDFAST_KEY='hf_…'</code></pre></li>
      <li>${said.tell} ${example('notify')}</li>
      <li>${withCode(said.answers)} <pre tabindex="0"><code>export CASE_ID='…'</code></pre></li>
      <li>${said.look} ${example('getCase')}</li>
    </ol>
    <h2 id="rules">${said.rules}</h2>
    <ul>${said.held.map(([what, how]) => html`<li><strong>${what}</strong> ${withCode(how)}</li>`)}</ul>`;
}

function operationView({ document, address, language }: Reading, placed: PlacedOperation): Html {
  const said = docsWords[language];
  const { path, method, operation } = placed;
  const { summary, description } = operationIn(language, operation);
  const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const bad = Object.entries(operation.responses).filter(([status]) => !status.startsWith('2'));
  const answer = good[0]?.[1].content?.['application/json']?.schema;
  const sent = operation.requestBody?.content['application/json']?.schema;
  const fields = { document, language };
  return html`<h3 id="${operation.operationId}">${summary}</h3>
    <p class="long-word"><code>${method} /v1${path}</code> · ${said.scope} <code>${operation['x-scope']}</code></p>
    <p>${withCode(description)}</p>
    ${
      operation.parameters === undefined
        ? ''
        : docsTable(
            `${operation.operationId}: ${said.parameters}`,
            said.parameterHeads,
            operation.parameters.map((one) => [
              html`<code>${one.name}</code>${one.required ? ` (${said.required})` : ''}`,
              html`${one.in}`,
              html`${withCode(sentenceIn(language, one.schema.description))} ${one.schema.enum?.join(', ') ?? ''}`,
            ]),
          )
    }
    ${sent === undefined ? '' : docsTable(`${operation.operationId}: ${said.body}`, said.fieldHeads, fieldRows(fields, sent))}
    ${operation.operationId === 'sendImport' ? columnTables(language) : ''}
    <pre tabindex="0"><code>${curlOf(placed, address)}</code></pre>
    ${answer === undefined ? '' : docsTable(`${operation.operationId}: ${said.answer}`, said.fieldHeads, fieldRows(fields, answer))}
    <ul>${[...good, ...bad].map(([status, { description: what }]) => html`<li>${status}: ${withCode(answerIn(language, what))}</li>`)}</ul>`;
}
