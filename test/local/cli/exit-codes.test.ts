import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest } from '../../journeys/support/folder.ts';

let folder: string;
let keyFile: string;

beforeEach(() => {
  folder = folderOfTest();
  keyFile = path.join(folder, 'key');
  writeFileSync(keyFile, 'hf_key-1_secret');
});

describe('an operation on a store of this machine', () => {
  it('that meets a fault of ours ends with 2 and names it, as every other command does', async () => {
    const absences = path.join(folder, 'absences.csv');
    writeFileSync(absences, 'Tjenestenummer;Fraværskode;Startdato\n1;Syg;05-01-2026\n');
    const data = ['--data', path.join(folder, 'store'), '--lang', 'en'];
    await holdfast('import', absences, ...data);
    const stored = new DatabaseSync(path.join(folder, 'store', 'holdfast.db'));
    stored.exec(`UPDATE items SET body = '{"version":"broken"}' WHERE sk = 'CASE'`);
    stored.close();
    const { code, out, err } = await holdfast('cases', ...data);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^holdfast: Something went wrong on our side\. \(\w+\)$/);
  });
});

describe('an operation on a server', () => {
  const asking = async (answer: RequestListener, ...args: readonly string[]) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      return await holdfast(...args, '--url', `http://127.0.0.1:${port}`, '--key-file', keyFile);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };
  const says =
    (status: number, body: string): RequestListener =>
    (_, response) =>
      void response.writeHead(status).end(body);

  it('that has a fault, is too busy or stands behind a gateway that finds it not ends with 3', async () => {
    const fault = await asking(says(500, '{"title": "Something went wrong on our side", "detail": "Noted."}'), 'cases');
    expect(fault).toEqual({ code: 3, out: '', err: 'holdfast: Something went wrong on our side.' });
    const busy = await asking(says(429, '{"detail": "The key has used it.", "todo": "Wait."}'), 'cases');
    expect(busy).toEqual({ code: 3, out: '', err: 'holdfast: The key has used it. Wait.' });
    expect(await asking(says(502, '<h1>Bad gateway</h1>'), 'cases')).toMatchObject({ code: 3, out: '' });
  });

  it('that hangs up in the middle of its answer ends with 3', async () => {
    const half: RequestListener = (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"cases": [', () => response.destroy());
    };
    const { code, err } = await asking(half, 'cases');
    expect([code, err]).toEqual([3, 'holdfast: The answer was broken off. Try again.']);
  });

  it('that is none of ours ends with 1: the address is to be changed', async () => {
    const { code, err } = await asking(says(200, '<h1>Welcome</h1>'), 'cases');
    expect([code, err]).toEqual([1, 'holdfast: The answer cannot be read. Check --url.']);
  });

  it('that stopped at a fault while it took a file in ends with 3', async () => {
    const absences = path.join(folder, 'absences.csv');
    writeFileSync(absences, 'Tjenestenummer;Fraværskode;Startdato\n1;Syg;05-01-2026\n');
    const failed = says(200, '{"importId": "import-1", "state": "failed", "rows": 1, "done": 0}');
    const { code, err } = await asking(failed, 'send-file', absences);
    expect(code).toBe(3);
    expect(err).toBe('holdfast: The import stopped at a fault. What went in before is in: send the file again.');
  });
});
