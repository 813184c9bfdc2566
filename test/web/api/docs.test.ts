import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { absenceColumns } from '../../../shared/intake/absence-columns.ts';
import { peopleColumns } from '../../../shared/intake/people-columns.ts';
import { danishOperations } from '../../../web/api/danish-operations.ts';
import { danishSentences } from '../../../web/api/danish-sentences.ts';
import { sentAs } from '../../../web/api/document.ts';
import { apiStory } from './api-story.ts';
import { document, named, operations } from './openapi.ts';

/** The page as somebody without a key reads it. */
async function page(path: string): Promise<string> {
  const { send } = await apiStory();
  const { status, body } = await send('GET', path, { headers: { Authorization: '' } });
  expect(status).toBe(200);
  return body;
}

/** Every description in a part of the document. */
function descriptionsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === 'example') return [];
    return name === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value);
  });
}

/** What the page says of fields and answers: neither of problems, which have words of their own, nor of headers. */
const sentences = new Set([
  ...operations.flatMap(({ operation }) => operation.tags),
  ...descriptionsIn(document.components),
  ...operations.flatMap(({ operation }) => descriptionsIn([operation.parameters, operation.requestBody])),
  ...operations.flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { description }]) =>
      status.startsWith('2') ? [description] : [],
    ),
  ),
]);

describe('the page of the API', () => {
  it('is Danish to begin with, and all of it', async () => {
    const html = await page('/docs');
    expect(html).toContain('<html lang="da">');
    expect(html).toContain('Opret et forløb på fem minutter');
    expect(html).toContain('Fortæl, at nogen er syg: opretter et forløb eller retter det, der er');
    expect(html).toContain('503: Det tog for lang tid (<code>timed-out</code>).');
    expect([...sentences].filter((one) => danishSentences[one] === undefined)).toEqual([]);
    const untold = operations.filter(({ operation: { operationId, description } }) => {
      const danish = danishOperations[operationId];
      return danish?.summary === undefined || (danish.description === undefined) !== (description === undefined);
    });
    expect(untold.map(({ operation }) => operation.operationId)).toEqual([]);
    for (const english of sentences) if (english.length > 25) expect(html).not.toContain(english);
  });

  it('says nothing in Danish that the document does not say', () => {
    const ids = new Set(operations.map(({ operation }) => operation.operationId));
    expect(Object.keys(danishOperations).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(danishSentences).filter((english) => !sentences.has(english))).toEqual([]);
  });

  it('is English where that is asked for', async () => {
    const html = await page('/docs?sprog=en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Tell that somebody is ill: opens a case, or updates the one there is');
    expect(html).not.toMatch(/Hvad|forløb|kræves/);
  });

  it('lists the columns of both files, with what may stand in each', async () => {
    const danish = await page('/docs');
    expect(danish).toContain('<code>Tjenestenummer</code> eller <code>Medarbejdernummer</code>');
    expect(danish).toContain(
      '<code>Startdato</code> (kræves)</td><td>Første fraværsdag: 31-12-2026, 2026-12-31, 20261231.',
    );
    expect(danish).toContain('<td><code>Rolle</code> (kræves)</td><td>En af: leder, hr, tillidsrepræsentant,');
    const english = await page('/docs?sprog=en');
    expect(english).toContain('<td><code>Fraværskode</code> (required)</td><td>Syg, Sygdom, Langtidssyg, Delvis syg,');
    for (const { title } of [...Object.values(absenceColumns), ...Object.values(peopleColumns)]) {
      expect(english).toContain(`<td><code>${title}</code>`);
      expect(JSON.stringify(named('sendImport').operation.requestBody)).toContain(`\`${title}\``);
    }
  });

  it('has a page for each problem in both', async () => {
    expect(await page('/problems/stale')).toContain('<h1>Forløbet er ændret siden</h1>');
    expect(await page('/problems/stale?sprog=en')).toContain('<h1>The case has changed since</h1>');
  });
});

describe('the examples', () => {
  const demo = ['absence', 'people'].map((name) =>
    readFileSync(new URL(`../../../samples/${name}-sample.csv`, import.meta.url), 'utf8'),
  );
  const exampleOf = (id: string) => sentAs(named(id).operation.requestBody)?.[1].example;

  it('name a workplace of the demo, and no mobile or number of anybody in it', () => {
    const { mobile, employeeNumber, institution, department } = exampleOf('notify') as Record<string, string>;
    expect(mobile).toMatch(/^\+45\d{8}$/);
    const all = demo.join('\n').replaceAll(' ', '');
    expect(all).not.toContain(mobile?.replace('+45', ''));
    expect(all).not.toContain(employeeNumber);
    expect(demo[0]).toContain(`\n${institution};${department};`);
    expect(exampleOf('sendImport')).toContain(`Institution;Afdeling;`);
    expect(exampleOf('sendImport')).toContain(`\n${institution};${department};`);
    expect(exampleOf('giveRole')).toMatchObject({ institution, department });
    expect(JSON.stringify(document)).not.toContain('20000101');
  });
});
