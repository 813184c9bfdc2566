import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { may } from '../../shared/access/may.ts';
import { isoDay } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { findPerson } from '../../shared/people/person.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { listStates } from '../../shared/store/list-sort.ts';
import { listed } from '../../shared/store/listings.ts';
import { nextDuties } from '../facts/next-duties.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { caseToRead } from './case-of-system.ts';
import { Case, CaseParams, DateOut, Duty, dutyStatuses, Unit } from './case-schemas.ts';
import { caseView, dutyViews, unitView } from './case-view.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { etagOf } from './etag.ts';
import { DateIn } from './notification-schema.ts';
import { answers, forScope, jsonBody, NoQuery, readProblems, searchProblems } from './operation.ts';
import { ApiProblem } from './problem.ts';
import { fieldProblem } from './wrong-fields.ts';

const CaseLine = z
  .strictObject({
    caseId: z.string(),
    version: z.int(),
    status: Case.shape.status,
    employeeNumber: z.string().optional(),
    unit: Unit,
    firstDay: DateOut,
    lastDay: DateOut.optional(),
    next: z
      .strictObject({ duty: z.string(), title: z.string(), due: DateOut, status: z.enum(dutyStatuses) })
      .optional()
      .meta({ description: 'The employer’s duty that is due next.' }),
  })
  .openapi('CaseLine');
const CasePage = z
  .strictObject({
    cases: z.array(CaseLine),
    next: z.string().optional().meta({ description: 'Send it as cursor to get the next page. Absent on the last.' }),
  })
  .openapi('CasePage');

const usualPage = 50;
const Query = z.strictObject({
  unit: z
    .string()
    .regex(/^[\x21-\x7e]{1,400}$/)
    .optional()
    .meta({ description: 'The id of a workplace, as cases name it.', example: 'bostedhavblik/afsnita' }),
  state: z.enum(listStates).default('open').meta({
    description: 'closed-going-on: ended, with duties that are still to be done. They are among the closed too.',
  }),
  dueBefore: DateIn.optional().meta({
    description: 'Only cases with something due before that date. Not of closed ones.',
  }),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(usualPage),
});

/** Cases and their timelines. */
export function cases(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  listCases(needs, app);
  findCases(needs, app);
  oneCase(needs, app);
  timeline(needs, app);
}

function listCases(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const list = createRoute({
    method: 'get',
    path: '/cases',
    operationId: 'listCases',
    tags: ['Cases'],
    summary: 'Cases, what is due first first',
    description: 'Page by page. A case that has just changed may stand in its old place for a moment.',
    ...forScope('read'),
    request: { query: Query },
    responses: { 200: answers(CasePage, 'A page of cases.'), ...readProblems() },
  });
  app.openapi(list, async (c) => {
    const { unit, state, dueBefore, cursor, limit } = c.req.valid('query');
    const { employerId } = c.var.system;
    if (state === 'closed' && dueBefore !== undefined)
      throw new ApiProblem('invalid-request', { errors: [fieldProblem(['dueBefore'], 'format', c.var.language)] });
    const where = unit === undefined ? ({ employerId, all: true } as const) : { employerId, unitId: unit };
    // One more than is shown tells whether there is another page.
    const wanted = { state, dueBefore, after: fromCursor(c, cursor, state), limit: limit + 1 };
    const found = await listed(needs.table, where, wanted);
    const shown = found.slice(0, limit);
    const loaded = await Promise.all(shown.map(({ caseId }) => loadCase(needs.table, caseId)));
    const last = shown.at(-1);
    const next = found.length > limit && last !== undefined ? toCursor(last.sort) : undefined;
    return c.json({ cases: await linesOf(needs, c, loaded), next }, 200);
  });
}

function findCases(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const find = createRoute({
    method: 'post',
    path: '/cases/search',
    operationId: 'findCases',
    tags: ['Cases'],
    summary: 'The cases of an employee, oldest first',
    description: 'Asked with a body, so that the number stands in no address and no log.',
    ...forScope('read'),
    request: {
      query: NoQuery,
      body: jsonBody(
        z
          .strictObject({ employeeNumber: z.string().trim().min(1).max(32).meta({ example: '100101' }) })
          .openapi('Search'),
      ),
    },
    responses: { 200: answers(CasePage, 'The cases; none when the number is unknown.'), ...searchProblems() },
  });
  app.openapi(find, async (c) => {
    const { employeeNumber } = c.req.valid('json');
    const { cases: found } = await findEmployee(needs, c.var.system.employerId, employeeNumber);
    return c.json({ cases: await linesOf(needs, c, found) }, 200);
  });
}

/** As lists show them: those that the key may know of. */
async function linesOf(needs: ApiNeeds, c: ApiContext, found: readonly (SickLeave | undefined)[]) {
  const today = localDay(momentOfInstant(needs.clock()));
  const known = found.filter((one) => one !== undefined).filter((one) => may(c.var.system, 'see-case', one));
  return Promise.all(
    known.map(async (sickLeave) => {
      const { caseId, version, status, firstDay, lastDay, personId } = sickLeave;
      const [next] = nextDuties(sickLeave, today);
      return {
        caseId,
        version,
        status,
        employeeNumber: (await findPerson(needs, personId))?.number,
        unit: await unitView(needs, sickLeave),
        firstDay: isoDay(firstDay),
        lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
        next: next && {
          duty: next.dutyId,
          title: dutyName(next.dutyId, c.var.language).long,
          due: isoDay(next.due),
          status: next.status,
        },
      };
    }),
  );
}

function oneCase(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/cases/{caseId}',
    operationId: 'getCase',
    tags: ['Cases'],
    summary: 'A case with its duties',
    description: 'That it was read, and by which key, is noted.',
    ...forScope('read'),
    request: { query: NoQuery, params: CaseParams },
    responses: { 200: answers(Case, 'The case.', { etag: true }), ...readProblems('not-found') },
  });
  app.openapi(get, async (c) => {
    const sickLeave = await caseToRead(needs, c, c.req.valid('param').caseId);
    c.header('ETag', etagOf(sickLeave.version));
    return c.json(await caseView(needs, c, { sickLeave }), 200);
  });
}

const Timeline = z.strictObject({ caseId: z.string(), version: z.int(), duties: z.array(Duty) }).openapi('Timeline');

function timeline(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/cases/{caseId}/timeline',
    operationId: 'getTimeline',
    tags: ['Cases'],
    summary: 'The duties of a case, and why each is due when it is',
    description: 'Sentences are in the language of Accept-Language.',
    ...forScope('read'),
    request: { query: NoQuery, params: CaseParams },
    responses: { 200: answers(Timeline, 'The timeline.', { etag: true }), ...readProblems('not-found') },
  });
  app.openapi(get, async (c) => {
    const sickLeave = await caseToRead(needs, c, c.req.valid('param').caseId);
    c.header('ETag', etagOf(sickLeave.version));
    const { caseId, version } = sickLeave;
    return c.json({ caseId, version, duties: dutyViews(needs, c, { sickLeave, because: true }) }, 200);
  });
}
