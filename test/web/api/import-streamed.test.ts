import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importPk, listImports } from '../../../shared/imports/import-item.ts';
import { openAlone } from '../../../shared/vault/sealed-alone.ts';
import { portal } from '../../../web/portal.ts';
import { employerId } from '../empty-portal.ts';
import { casesOf, ill } from './ill-people.ts';
import { file, type ImportStory, importStory, row } from './import-story.ts';
import { operations } from './openapi.ts';

const packed = { headers: { 'Content-Encoding': 'gzip' } };

/** Sends a file of which nobody knows how much there is, each piece when it is asked for. */
async function sendPieces(story: ImportStory, pieces: AsyncIterable<Uint8Array>, headers = {}) {
  const key = { Authorization: `Bearer ${story.token}`, 'Idempotency-Key': 'pieces' };
  const request = new Request('http://localhost/v1/imports', {
    ...{ method: 'POST', body: ReadableStream.from(pieces), duplex: 'half' },
    headers: { ...key, 'Content-Type': 'text/csv', ...headers },
  });
  const answer = await portal(story.needs).fetch(request);
  return { status: answer.status, body: await answer.json() };
}

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
    const megabyte = gzipSync(Buffer.alloc(1024 * 1024, `${' '.repeat(9_999)}\n`));
    let read = 0;
    const bomb = async function* () {
      yield gzipSync(`${file(row(1, '02-11-2026'))}\n`);
      for (; read < 1024; read += 1) yield megabyte;
    };
    const { status, body } = await sendPieces(story, bomb(), packed.headers);
    expect([status, body]).toMatchObject([413, { type: '/v1/problems/too-large' }]);
    // Twenty are inflated, and thirty wait in the buffers between, of a kilobyte each.
    expect(read).toBeLessThan(60);
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
    const { status } = await sendPieces(story, broken());
    expect(status).toBe(500);
    expect(await listImports(story.needs.table, employerId)).toEqual([]);
  });
});
