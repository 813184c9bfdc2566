import type { MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Item, Json, Key } from '../../shared/ports/table.ts';
import type { Owner } from '../../shared/ports/vault.ts';
import { forgottenAfter, keptDays } from '../../shared/retention/kept-days.ts';
import { canonicalJson } from '../../shared/store/canonical-json.ts';
import { openAlone, sealAlone } from '../../shared/vault/sealed-alone.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { ApiProblem } from './problem.ts';
import { bringsFile } from './read-file.ts';

type Asked = { readonly request: string; readonly owner: Owner };

const Answer = z.object({
  request: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  sealed: z.string(),
});
const keptHeaders = ['ETag', 'Location', 'Content-Type'] as const;
const nameShape = /^[\x21-\x7e]{1,128}$/;

/**
 * Carries out a write once, whatever its name is sent: the same name and body again get the same answer. What was not carried out leaves
 * nothing behind and may be sent again, mended. The name is not stored, nor is the body: both may be anything.
 */
export function idempotent({ table, vault, loginClock }: ApiNeeds): MiddlewareHandler<ApiEnv> {
  // Two at once in this process wait for each other. In two processes the case's own command id holds them apart.
  const inHand = new Map<string, Promise<void>>();
  return async (c, next) => {
    const name = c.req.header('Idempotency-Key') ?? '';
    if (!nameShape.test(name)) throw new ApiProblem('idempotency-key-needed');
    const { keyId, employerId } = c.var.system;
    const mark = vault.hmac('api-command', `${keyId} ${name}`);
    const owner: Owner = { employerId, id: `answer ${mark}` };
    c.set('commandId', `api:${mark}`);
    const requestMark = async (): Promise<string> =>
      vault.hmac('api-request', `${c.req.method} ${c.req.path}\n${await (bringsFile(c) ? fileMark(c) : jsonMark(c))}`);
    const key: Key = { pk: `API-ANSWER#${mark}`, sk: 'ANSWER' };
    for (let before = inHand.get(mark); before !== undefined; before = inHand.get(mark)) await before;
    let finished = (): void => undefined;
    inHand.set(mark, new Promise((resolve) => (finished = resolve)));
    try {
      const standing = await table.get(key);
      if (standing !== undefined) return await replay(standing, { request: await requestMark(), owner });
      await next();
      if (!c.res.ok) return undefined;
      const headers = Object.fromEntries(keptHeaders.flatMap((header) => pair(header, c.res.headers.get(header))));
      const sealed = await sealAlone(vault, owner, await c.res.clone().text());
      const ttl = forgottenAfter(momentOfInstant(loginClock()), keptDays.apiAnswer);
      const request = await requestMark();
      await table.put({ ...key, request, status: c.res.status, headers, sealed, ttl }, 'if-absent');
      return undefined;
    } finally {
      inHand.delete(mark);
      finished();
    }
  };

  async function replay(standing: Item, { request, owner }: Asked): Promise<Response> {
    const { sealed, status, headers, request: before } = Answer.parse(standing);
    if (before !== request) throw new ApiProblem('idempotency-key-reused');
    const text = await openAlone(vault, owner, sealed);
    return new Response(status === 204 ? null : String(text), {
      status,
      headers: { ...headers, 'Idempotency-Replayed': 'true' },
    });
  }
}

const jsonMark = async ({ req }: ApiContext): Promise<string> =>
  req.method === 'DELETE' ? '' : canonicalJson((await req.json()) as Json);

const fileMark = async ({ req, var: { file } }: ApiContext): Promise<string> =>
  `${new URL(req.url).search}\n${await file.mark()}`;

const pair = (name: string, value: string | null): readonly (readonly [string, string])[] =>
  value === null ? [] : [[name, value]];
