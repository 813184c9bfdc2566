import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { isoDay } from '../../shared/calendar/day.ts';
import { isoUtc, localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { decide } from '../../shared/case/decide.ts';
import { roles } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { stages } from '../../shared/rules/policy.ts';
import { previewCase } from '../../shared/what-if/preview-case.ts';
import type { Message, WhatIf } from '../../shared/what-if/what-if.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { caseToRead } from './case-of-system.ts';
import { CaseParams, DateOut } from './case-schemas.ts';
import { AnyCommand } from './command-schemas.ts';
import { commandOf, refused } from './give-command.ts';
import { answers, forScope, jsonBody, NoQuery, searchProblems } from './operation.ts';
import { maySeeDuty, maySeeTold } from './shown-duty.ts';

const MessageOut = z.strictObject({
  duty: z.string(),
  stage: z.enum(stages),
  to: z.enum(roles),
  channel: z.enum(['email', 'sms']),
  at: z.string().meta({ format: 'date-time' }),
});
const Effect = z
  .strictObject({
    moved: z.array(z.strictObject({ duty: z.string(), from: DateOut, to: DateOut })),
    begun: z.array(z.strictObject({ duty: z.string(), due: DateOut })),
    gone: z.array(z.strictObject({ duty: z.string(), due: DateOut })),
    toSend: z.array(MessageOut).meta({ description: 'What would be sent from now on if nobody did anything more.' }),
    noLonger: z.array(MessageOut).meta({ description: 'What would not be sent any more.' }),
  })
  .openapi('Effect');

/** What would change in a case. */
export function whatIfs(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const ask = createRoute({
    method: 'post',
    path: '/cases/{caseId}/what-if',
    operationId: 'whatIf',
    tags: ['Cases'],
    summary: 'What a change would do, without doing it',
    description: 'Takes any command that the other addresses take, by its name in `do`. Changes nothing.',
    ...forScope('read'),
    request: { query: NoQuery, params: CaseParams, body: jsonBody(AnyCommand) },
    responses: {
      200: answers(Effect, 'What would be different, as far as the employer may know.'),
      ...searchProblems('not-found', 'refused'),
    },
  });
  app.openapi(ask, async (c) => {
    const sickLeave = await caseToRead(needs, c, c.req.valid('param').caseId);
    const command = await commandOf(needs, c, { sickLeave, input: await c.req.json() });
    const at = momentOfInstant(needs.clock());
    try {
      const events = decide(sickLeave, command, localDay(at, policyOf(sickLeave).zone));
      const { change } = await previewCase(needs, { before: sickLeave, caseId: sickLeave.caseId, events, at });
      return c.json(effectOf(c, sickLeave, change), 200);
    } catch (error) {
      throw refused(error, c);
    }
  });
}

function effectOf({ var: { system } }: ApiContext, sickLeave: SickLeave, change: WhatIf): z.output<typeof Effect> {
  const towards = { sickLeave, system };
  const seen = <Dated extends { readonly dutyId: string }>(all: readonly Dated[]): readonly Dated[] =>
    all.filter(({ dutyId }) => maySeeDuty(towards, dutyId));
  const told = (all: readonly Message[]) =>
    all
      .filter(({ dutyId, to: role }) => maySeeTold(towards, { dutyId, role }))
      .map(({ dutyId: duty, stage, to, channel, at }) => ({ duty, stage, to, channel, at: isoUtc(at) }));
  const dated = (all: WhatIf['begun']) => seen(all).map(({ dutyId: duty, due }) => ({ duty, due: isoDay(due) }));
  return {
    moved: seen(change.moved).map(({ dutyId: duty, from, to }) => ({ duty, from: isoDay(from), to: isoDay(to) })),
    begun: dated(change.begun),
    gone: dated(change.gone),
    toSend: told(change.toSend),
    noLonger: told(change.noLonger),
  };
}
