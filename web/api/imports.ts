import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { confirmImport } from '../../shared/imports/confirm-import.ts';
import { allResults } from '../../shared/imports/group-items.ts';
import { type ImportItem, importStates, loadImport } from '../../shared/imports/import-item.ts';
import { OtherFileSent, receiveImport } from '../../shared/imports/receive-import.ts';
import { resultsCsv } from '../../shared/imports/results-csv.ts';
import { importedFiles } from '../../shared/intake/import-report.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { type ApiContext, type ApiEnv, byOf } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import {
  answers,
  fileBody,
  fileProblems,
  forScope,
  jsonBody,
  NoQuery,
  readProblems,
  WriteHeaders,
  writeForScope,
  writeProblems,
} from './operation.ts';
import { ApiProblem } from './problem.ts';

const Import = z
  .strictObject({
    importId: z.string(),
    kind: z.enum(importedFiles),
    state: z.enum(importStates).meta({
      description:
        'checking: looks how many open cases the file ends, corrects or moves; needs-confirmation: more than a fifth, see confirmImport; done, previewed: the results are there; failed: what went in before is in, send the file again.',
    }),
    rows: z.int().meta({ description: 'Rows of the file.' }),
    done: z.int().meta({ description: 'Rows that this state is done with.' }),
    counts: z.record(z.string(), z.int()).meta({
      description:
        'Rows by outcome: opened, continued, unchanged, taken, ignored, rejected; of a preview opens, continues, corrects, moves, ends, consent, and of people adds, changes; takenOut: roles that people would lose, as the file does not name them; warned: rows with a warning.',
    }),
    open: z.int().meta({ description: 'Cases that were open when the file came.' }),
    disturbed: z
      .int()
      .meta({ description: 'How many of them the file ends, corrects or moves, where that was looked at.' }),
    createdAt: z.string().meta({ format: 'date-time' }),
  })
  .openapi('Import');
const Params = z.object({
  importId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .openapi({ param: { name: 'importId', in: 'path' }, example: '4f0c1f6e1d0b4b579a550f6f2b7f0a11' }),
});
const tags = ['Imports'];
const FileHeaders = WriteHeaders.extend({
  'Content-Encoding': z.enum(['gzip', 'identity']).optional().meta({
    description: 'gzip where the body is compressed, with Content-Type: text/csv.',
  }),
});
const yesOrNo = z.enum(['true', 'false']).default('false');

/** Files of an employer's system: put away at once, taken in row by row through the queue. */
export function imports(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  sendImport(needs, app);
  oneImport(needs, app);
  results(needs, app);
  confirm(needs, app);
}

function sendImport(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const post = createRoute({
    method: 'post',
    path: '/imports',
    operationId: 'sendImport',
    tags,
    summary: 'A file of absences, or of people and their roles',
    description:
      'CSV with semicolons, as the body or as the part `file` of a form; up to 20 MB and 100,000 rows. In the cloud a request holds at most 6 MB: compress a longer file with gzip, `gzip -c absences.csv | curl -X POST …/v1/imports -H "Content-Encoding: gzip" -H "Content-Type: text/csv" --data-binary @- …`; the limit holds for what it was before. The answer comes before the rows go in: ask getImport how far it is. A row that is missing ends nothing. A file that would end, correct or move more than a fifth of the open cases waits for confirmImport. A file of people takes the scope admin too.',
    ...writeForScope(needs, 'notify'),
    request: {
      query: z.strictObject({
        kind: z.enum(importedFiles).default('absence'),
        preview: yesOrNo.meta({
          description: 'true: says what each row would do, of absences or of people, and changes nothing.',
        }),
        confirm: yesOrNo.meta({ description: 'true: it is meant, however many cases it ends, corrects or moves.' }),
      }),
      headers: FileHeaders,
      body: fileBody,
    },
    responses: { 202: answers(Import, 'The file is there.', { replayed: true }), ...fileProblems('unreadable-file') },
  });
  app.openapi(post, async (c) => {
    const { kind, preview, confirm } = c.req.valid('query');
    const { system, language, commandId, file } = c.var;
    if (kind === 'people' && !system.scopes.includes('admin')) throw new ApiProblem('scope-missing');
    const importId = needs.vault.hmac('import', commandId).slice(0, 32);
    const request = async () =>
      needs.vault.hmac('import-request', `${kind} ${preview} ${confirm}\n${await file.mark()}`);
    const asked = { importId, request, employerId: system.employerId, kind, language, by: byOf(system) };
    const flags = { preview: preview === 'true', confirmed: confirm === 'true' };
    const item = await receiveImport(needs, { ...asked, ...flags }, file.content).catch((error: unknown) => {
      if (error instanceof OtherFileSent) throw new ApiProblem('idempotency-key-reused');
      if (!(error instanceof UnreadableFile)) throw error;
      throw new ApiProblem('unreadable-file', { detail: wordFileProblem(error.problem, language) });
    });
    await needs.afterWrite();
    c.header('Location', `/v1/imports/${importId}`);
    return c.json(importView(item), 202);
  });
}

function oneImport(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/imports/{importId}',
    operationId: 'getImport',
    tags,
    summary: 'How far an import is, and what came of it',
    description: 'For seven days.',
    ...forScope('notify'),
    request: { query: NoQuery, params: Params },
    responses: { 200: answers(Import, 'The import.'), ...readProblems('not-found') },
  });
  app.openapi(get, async (c) => c.json(importView(await known(needs, c, c.req.valid('param').importId)), 200));
}

function results(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/imports/{importId}/results.csv',
    operationId: 'getImportResults',
    tags,
    summary: 'What became of each row, as CSV',
    description:
      'Columns: line (the header is line 1), outcome, code, reason; nothing of what stood in the row. While the import goes on: of the rows that are done. Sentences are in the language of the request that sent the file.',
    ...forScope('notify'),
    request: { query: NoQuery, params: Params },
    responses: {
      200: { description: 'The rows by line.', content: { 'text/csv': { schema: z.string() } } },
      ...readProblems('not-found'),
    },
  });
  app.openapi(get, async (c) => {
    const item = await known(needs, c, c.req.valid('param').importId);
    const csv = ReadableStream.from(resultsCsv(allResults(needs, item)));
    return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
}

function confirm(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const post = createRoute({
    method: 'post',
    path: '/imports/{importId}/confirmation',
    operationId: 'confirmImport',
    tags,
    summary: 'The file is right, although it ends, corrects or moves so many cases',
    description: 'An import that does not wait for it is left as it is.',
    ...writeForScope(needs, 'notify'),
    request: {
      query: NoQuery,
      params: Params,
      headers: WriteHeaders,
      body: jsonBody(z.strictObject({ confirm: z.literal(true) }).openapi('Confirmation')),
    },
    responses: { 202: answers(Import, 'The import.', { replayed: true }), ...writeProblems('not-found') },
  });
  app.openapi(post, async (c) => {
    const item = await known(needs, c, c.req.valid('param').importId);
    const confirmed = await confirmImport(needs, item);
    await needs.afterWrite();
    return c.json(importView(confirmed), 202);
  });
}

/** An import of the key's employer; of others nobody learns that it exists. */
async function known({ table }: ApiNeeds, c: ApiContext, importId: string): Promise<ImportItem> {
  const item = await loadImport(table, importId);
  if (item === undefined || item.employerId !== c.var.system.employerId) throw new ApiProblem('not-found');
  return item;
}

const importView = ({ importId, kind, state, rows, done, counts, open, disturbed, createdAt }: ImportItem) => ({
  ...{ importId, kind, state, rows, done, counts, open, disturbed, createdAt },
});
