import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi';
import type { ApiScope } from '../../shared/access/api-scopes.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { Case, CaseParams } from './case-schemas.ts';
import { caseView } from './case-view.ts';
import { Correction, DutyEvent, EndOfAbsence, LegalHold, PartialReturn } from './command-schemas.ts';
import { etagOf } from './etag.ts';
import { giveCommand } from './give-command.ts';
import { answers, CaseWriteHeaders, jsonBody, NoQuery, writeForScope, writeProblems } from './operation.ts';

type Write = {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly body: z.ZodType;
  /** The command, where the address says which it is. */
  readonly command?: string;
  /** `notify`, unless said otherwise. */
  readonly scope?: ApiScope;
};

const writes: readonly Write[] = [
  {
    path: '/cases/{caseId}/end',
    operationId: 'endAbsence',
    summary: 'The absence has ended',
    description:
      'On the last day of absence; today if left out. What is due after it falls away. Whoever knows only the employee number sends a notification with `lastDay`.',
    body: EndOfAbsence,
    command: 'end-absence',
  },
  {
    path: '/cases/{caseId}/corrections',
    operationId: 'correctCase',
    summary: 'Something about the absence was wrong',
    description:
      'Another first day, the absence goes on after all, it was two absences or one of two, it was the wrong person. Those who were told a date that does not hold are told so.',
    body: Correction,
  },
  {
    path: '/cases/{caseId}/partial-return',
    operationId: 'agreePartialReturn',
    summary: 'The person comes back for part of the time',
    description: 'Agreed between leader and employee; the hours are those of absence in a week, 4 to 37.',
    body: PartialReturn,
    command: 'agree-partial-return',
  },
  {
    path: '/cases/{caseId}/events',
    operationId: 'recordEvent',
    summary: 'Something that a duty asks for was done, or something began that has duties',
    description:
      'The talk was called or held, the municipality was notified, a certificate came. `on` is the day and means today where it is left out. What only the person can say, consent and wishes, goes through the portal.',
    body: DutyEvent,
  },
  {
    path: '/cases/{caseId}/legal-hold',
    operationId: 'legalHold',
    summary: 'The case is needed as evidence, or no longer',
    description:
      'Under a legal hold nothing of a case is deleted when its period is over, nor when the person asks for erasure. The person sees the hold and its reason. The key must be able to see the case, too.',
    body: LegalHold,
    scope: 'admin',
  },
];

/** What is told of a case that is there. */
export function caseWrites(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  for (const { body, command, scope = 'notify', ...write } of writes) {
    const route = createRoute({
      method: 'post',
      tags: ['Cases'],
      ...write,
      ...writeForScope(needs, scope),
      request: { query: NoQuery, params: CaseParams, headers: CaseWriteHeaders, body: jsonBody(body) },
      responses: {
        200: answers(Case, 'The case as it is now.', { etag: true, replayed: true }),
        ...writeProblems('not-found', 'conflict', 'stale', 'refused'),
      },
    });
    app.openapi(route, async (c) => {
      const { caseId } = c.req.valid('param');
      const sent: object = await c.req.json();
      const input = command === undefined ? sent : { ...sent, do: command };
      const sickLeave = await giveCommand(needs, c, { caseId, input, commandId: c.var.commandId, scope });
      c.header('ETag', etagOf(sickLeave.version));
      return c.json(await caseView(needs, c, { sickLeave }), 200);
    });
  }
}
