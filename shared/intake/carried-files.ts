import * as z from 'zod';
import { momentOfInstant } from '../calendar/moment.ts';
import type { Clock } from '../clock.ts';
import type { Vault } from '../ports/vault.ts';
import { noEmployer } from '../vault/key-vault.ts';
import { SealBroken } from '../vault/locked-text.ts';
import { openAlone, sealAlone } from '../vault/sealed-alone.ts';
import { type ImportedFile, importedFiles } from './import-report.ts';

type Files = Readonly<Partial<Record<ImportedFile, Uint8Array>>>;
type Needs = { readonly vault: Vault; readonly loginClock: Clock };

/** Long enough to look a preview through. */
const validSeconds = 900;

const Carried = z.object({ until: z.int(), absence: z.string().optional(), people: z.string().optional() });

const ownerOf = (sessionId: string) => ({ employerId: noEmployer, id: `import ${sessionId}` });

/**
 * Files on their way from a preview to the import that it is of, in the hands of whoever looks at it: sealed, so that nothing of them can
 * be read or changed there, and good for a quarter of an hour in the same session. Kept nowhere else: the cloud's processes share no memory.
 */
export function sealFiles({ vault, loginClock }: Needs, sessionId: string, files: Files): Promise<string> {
  const texts = Object.fromEntries(
    importedFiles.flatMap((name) => {
      const bytes = files[name];
      return bytes === undefined ? [] : [[name, Buffer.from(bytes).toString('base64')] as const];
    }),
  );
  return sealAlone(vault, ownerOf(sessionId), { until: momentOfInstant(loginClock()) + validSeconds, ...texts });
}

/** The files again; undefined when they are another session's, were changed, or are too old. */
export async function openFiles(
  { vault, loginClock }: Needs,
  sessionId: string,
  sealed: string,
): Promise<Files | undefined> {
  try {
    const { until, ...texts } = Carried.parse(await openAlone(vault, ownerOf(sessionId), sealed));
    if (until < momentOfInstant(loginClock())) return undefined;
    const files: Partial<Record<ImportedFile, Uint8Array>> = {};
    for (const name of importedFiles) {
      const text = texts[name];
      if (text !== undefined) files[name] = new Uint8Array(Buffer.from(text, 'base64'));
    }
    return files;
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
