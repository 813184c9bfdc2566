import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Html } from '../view.ts';
import { sentenceIn } from './docs-language.ts';
import { docsWords } from './docs-words.ts';
import { type ApiDocument, resolved, type Schema } from './document.ts';
import { withCode } from './with-code.ts';

type Row = readonly [name: Html, type: Html, meaning: Html];

type Reading = { readonly document: ApiDocument; readonly language: Language };

/** The fields of a schema with those of the objects in it; of one among several shapes the shapes by their `do`. */
export function fieldRows(reading: Reading, given: Schema, under = ''): readonly Row[] {
  const { document, language } = reading;
  const schema = resolved(document, given);
  if (schema.oneOf !== undefined) return schema.oneOf.map((one) => shapeRow(reading, resolved(document, one)));
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const meant = resolved(document, field);
    const inner = meant.type === 'array' ? resolved(document, meant.items ?? {}) : meant;
    const path = `${under}${name}${meant.type === 'array' ? '[]' : ''}`;
    const row: Row = [
      html`<code>${path}</code>${required.has(name) ? ` (${docsWords[language].required})` : ''}`,
      html`${typeOf(meant, inner)}`,
      withCode(sentenceIn(language, field.description ?? meant.description)),
    ];
    return [row, ...(inner.properties === undefined ? [] : fieldRows(reading, inner, `${path}.`))];
  });
}

/** One command of many: its name, and its fields. */
function shapeRow({ document, language }: Reading, { properties = {}, required = [] }: Schema): Row {
  const { do: named, ...fields } = properties;
  const texts = Object.entries(fields).map(
    ([name, field]) =>
      `${name}${required.includes(name) ? ` (${docsWords[language].required})` : ''}: ${typeOf(resolved(document, field), {})}`,
  );
  return [html`<code>do: ${String(named?.enum?.[0] ?? '')}</code>`, html`object`, html`${texts.join('; ')}`];
}

function typeOf({ type, format, enum: values }: Schema, inner: Schema): string {
  const known = values ?? inner.enum;
  if (known !== undefined) return known.map(String).join(', ');
  return format ?? String(type ?? inner.type ?? 'any');
}
