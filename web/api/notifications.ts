import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { findEmployee, registerAbsence } from '../../shared/intake/register-absence.ts';
import { findPerson } from '../../shared/people/person.ts';
import { type ApiEnv, byOf } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { caseView } from './case-view.ts';
import { etagOf } from './etag.ts';
import { Notification, Notified } from './notification-schema.ts';
import { answers, jsonBody, NoQuery, WriteHeaders, writeForScope, writeProblems } from './operation.ts';
import { readNotification } from './read-notification.ts';
import { warningOf } from './warning-words.ts';

/** Sick notifications: the way in for HR and payroll systems. */
export function notifications(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const notify = createRoute({
    method: 'post',
    path: '/notifications',
    operationId: 'notify',
    tags: ['Notifications'],
    summary: 'Tell that somebody is ill: opens a case, or updates the one there is',
    description:
      'Send it when the absence begins, when its first day or the person’s address changes, and once more with `lastDay` when it has ended. The same absence told twice is one case. It is taken in as a row of an absence file would be.',
    ...writeForScope(needs, 'notify'),
    request: { query: NoQuery, headers: WriteHeaders, body: jsonBody(Notification) },
    responses: {
      200: answers(Notified, 'Nothing new was opened; `outcome` says what became of it.', { replayed: true }),
      201: answers(Notified, 'A case was opened.', { replayed: true }),
      ...writeProblems(),
    },
  });
  app.openapi(notify, async (c) => {
    const { employerId } = c.var.system;
    const sent = c.req.valid('json');
    const read = readNotification(c, sent);
    const { language } = c.var;
    if ('ignored' in read)
      return c.json({ outcome: 'ignored' as const, warnings: [warningOf(read.ignored, language)] }, 200);
    const row = await withKnownFields(needs, employerId, { row: read.row, sent });
    const sending = { ...needs, by: byOf(c.var.system) };
    const { outcome, warnings, sickLeave } = await registerAbsence(sending, employerId, row);
    await needs.afterWrite();
    const isIgnored = sickLeave === undefined || warnings.some(({ kind }) => opensNothing.has(kind));
    const said = { warnings: warnings.map((reason) => warningOf(reason, language)) };
    if (isIgnored) return c.json({ ...said, outcome: 'ignored' as const }, 200);
    c.header('ETag', etagOf(sickLeave.version));
    const body = { ...said, outcome, case: await caseView(needs, c, { sickLeave }) };
    if (outcome !== 'opened') return c.json(body, 200);
    c.header('Location', `/v1/cases/${sickLeave.caseId}`);
    return c.json(body, 201);
  });
}

const opensNothing: ReadonlySet<string> = new Set(['starts-ahead', 'ended-long-ago', 'began-long-ago']);

type Sent = { readonly row: AbsenceRow; readonly sent: Notification };

/** A file always names the person and their language; a system may leave out what it told before. */
async function withKnownFields(needs: ApiNeeds, employerId: string, { row, sent }: Sent): Promise<AbsenceRow> {
  if (sent.name !== undefined && sent.language !== undefined) return row;
  const { personId, version } = await findEmployee(needs, employerId, row.number);
  const standing = version === 0 ? undefined : await findPerson(needs, personId);
  return {
    ...row,
    name: sent.name ?? standing?.name ?? '',
    language: sent.language ?? standing?.language ?? 'da',
  };
}
