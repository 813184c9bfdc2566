import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importPk, listImports } from '../../../shared/imports/import-item.ts';
import { openAlone } from '../../../shared/vault/sealed-alone.ts';
import { portal } from '../../../web/portal.ts';
import { employerId } from '../empty-portal.ts';
import { casesOf, ill } from './ill-people.ts';
import { file, importStory, row } from './import-story.ts';
import { operations } from './openapi.ts';

const packed = { headers: { 'Content-Encoding': 'gzip' } };

describe('a file that is compressed', () => {
  it('goes in as it would otherwise, as the documentation shows it', async () => {
    const story = await importStory();
    const documented = operations.find(({ operation }) => operation.operationId === 'sendImport');
    expect(documented?.operation.description).toContain('gzip -c absences.csv | curl');
    expect(documented?.operation.parameters?.map(({ name }) => name)).toContain('Content-Encoding');
    const { status, body } = await story.sendFile(gzipSync(file(...ill(3))), packed);
    expect([status, body]).toMatchObject([202, { rows: 3 }]);
    await story.work();
    expect(await casesOf(story, 3)).toHaveLength(1);
  });

  it('is the same request as the file itself under the same name', async () => {
    const story = await importStory();
    const named = { 'Idempotency-Key': 'once' };
    await story.sendFile(gzipSync(file(...ill(3))), { headers: { ...packed.headers, ...named } });
    const again = await story.sendFile(file(...ill(3)), { headers: named });
    expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([202, 'true']);
  });

  it('is refused when it is cut off, and nothing of it stays', async () => {
    const story = await importStory();
    const whole = gzipSync(file(...ill(50_000)));
    const { status, body } = await story.sendFile(whole.subarray(0, whole.length - 100), packed);
    expect([status, body]).toMatchObject([415, { type: '/v1/problems/not-gzip' }]);
    expect(await listImports(story.needs.table, employerId)).toEqual([]);
  });

  it('is read no further than 20 MB, whatever would come of it', async () => {
    const story = await importStory();
    // A gigabyte of blank lines, a megabyte as it is sent.
    const member = gzipSync(Buffer.alloc(100 * 1024 * 1024, `${' '.repeat(9_999)}\n`));
    const bomb = Buffer.concat([gzipSync(`${file(row(1, '02-11-2026'))}\n`), ...Array<Buffer>(10).fill(member)]);
    const before = process.memoryUsage().rss;
    const { status, body } = await story.sendFile(bomb, packed);
    expect([status, body]).toMatchObject([413, { type: '/v1/problems/too-large' }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('a file that comes in pieces', () => {
  it('is put away sealed as it comes, everything of one person in one group', async () => {
    const story = await importStory();
    const twice = [
      ...ill(12_000),
      ...Array.from({ length: 12_000 }, (_, place) => row(place + 1, '10-03-2026', '12-03-2026')),
    ];
    const { body } = await story.sendFile(file(...twice));
    expect(body).toMatchObject({ rows: 24_000, done: 0 });
    const { importId } = body as { importId: string };
    const items = await story.store.table.query(importPk(importId), { prefix: 'GROUP#' });
    const owner = { employerId, id: `import ${importId}` };
    const pieces = await Promise.all(items.map(({ sealed }) => openAlone(story.needs.vault, owner, String(sealed))));
    const groupOf = new Map<string, string>();
    for (const [place, piece] of pieces.entries())
      for (const [, raw] of (piece as { readonly lines: readonly [number, string][] }).lines) {
        const number = raw.slice(0, raw.indexOf(';'));
        const group = String(items[place]?.sk).split('#')[2] ?? '';
        expect(groupOf.get(number) ?? group).toBe(group);
        groupOf.set(number, group);
      }
    expect(groupOf.size).toBe(12_000);
  });

  it('leaves nothing when it breaks off', async () => {
    const story = await importStory();
    const broken = async function* () {
      yield Buffer.from(file(...ill(50_000)));
      throw new Error('The connection is gone.');
    };
    const request = new Request('http://localhost/v1/imports', {
      ...{ method: 'POST', body: ReadableStream.from(broken()), duplex: 'half' },
      headers: { Authorization: `Bearer ${story.token}`, 'Idempotency-Key': 'broken', 'Content-Type': 'text/csv' },
    });
    const { status } = await portal(story.needs).fetch(request);
    expect(status).toBe(500);
    expect(await listImports(story.needs.table, employerId)).toEqual([]);
  });
});
