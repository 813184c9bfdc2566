import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { languages, roles as roleNames } from '../../shared/case/roles.ts';
import { readPhone } from '../../shared/intake/address.ts';
import { directoryPage } from '../../shared/people/directory-page.ts';
import { findPerson } from '../../shared/people/person.ts';
import { directoryOf, removeHolder, saveHolder, storedHolder } from '../../shared/people/role-items.ts';
import { saveStaff, staffByEmail } from '../../shared/people/staff.ts';
import { areaKey, saveUnit, unitIdOf } from '../../shared/people/units.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { DateIn } from './notification-schema.ts';
import {
  answers,
  bodilessWriteProblems,
  forScope,
  jsonBody,
  NoQuery,
  readProblems,
  WriteHeaders,
  writeForScope,
  writeProblems,
} from './operation.ts';
import { ApiProblem } from './problem.ts';
import { RoleOut, roleIdOf, roleView } from './role-view.ts';
import { fieldProblem } from './wrong-fields.ts';

const staffRoles = roleNames.filter((role) => role !== 'member');
const text = z.string().trim().max(200);
const RoleIn = z
  .strictObject({
    role: z.enum(staffRoles),
    institution: text.optional().meta({ description: 'The workplace; left out: all of the employer.' }),
    department: text.optional().meta({ description: 'Left out: all of the institution.' }),
    agreementArea: text.optional().meta({ description: 'Left out: all of them.' }),
    name: text.min(1),
    email: z.email().max(254),
    mobile: z
      .string()
      .max(40)
      .optional()
      .meta({ description: 'Eight digits, or the whole number with + and country code.' }),
    language: z.enum(languages).optional(),
    from: DateIn.optional(),
    to: DateIn.optional(),
    substituteFor: z
      .email()
      .max(254)
      .optional()
      .meta({ description: 'The e-mail address of whoever is replaced meanwhile.' }),
  })
  .openapi('NewRole');
const RolePage = z
  .strictObject({
    roles: z.array(RoleOut),
    next: z.string().optional().meta({ description: 'Send it as cursor to get the next page. Absent on the last.' }),
  })
  .openapi('Roles');
const Query = z.strictObject({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

/** Who holds which role. Names and telephone numbers come in and never go out. */
export function roles(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  listRoles(needs, app);
  giveRole(needs, app);
  endRole(needs, app);
}

function listRoles(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const list = createRoute({
    method: 'get',
    path: '/roles',
    operationId: 'listRoles',
    tags: ['People and roles'],
    summary: 'Who holds which role',
    description:
      'Page by page, by role and workplace, what came from files first. By ids: names and telephone numbers are not given out, and e-mail addresses only to a key that may write them.',
    ...forScope('read'),
    request: { query: Query },
    responses: { 200: answers(RolePage, 'A page of the directory.'), ...readProblems() },
  });
  app.openapi(list, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    // One more than is shown tells whether there is another page.
    const wanted = { after: fromCursor(c, cursor, ''), limit: limit + 1 };
    const found = await directoryPage(needs.table, c.var.system.employerId, wanted);
    const shown = found.slice(0, limit);
    const next = found.length > limit ? shown.at(-1)?.place : undefined;
    const roles = await Promise.all(shown.map(({ holder }) => roleView(needs, c, storedHolder(holder))));
    return c.json({ roles, next: next && toCursor(next) }, 200);
  });
}

function giveRole(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const post = createRoute({
    method: 'post',
    path: '/roles',
    operationId: 'giveRole',
    tags: ['People and roles'],
    summary: 'Somebody has a role',
    description:
      'Somebody is known by their e-mail address. A file of people that is imported later leaves the entry as it is.',
    ...writeForScope(needs, 'admin'),
    request: { query: NoQuery, headers: WriteHeaders, body: jsonBody(RoleIn) },
    responses: { 201: answers(RoleOut, 'The role.', { replayed: true }), ...writeProblems() },
  });
  app.openapi(post, async (c) => {
    const { employerId } = c.var.system;
    const { role, institution = '', department = '', agreementArea = '', name, email, ...sent } = c.req.valid('json');
    const { from, to } = sent;
    const phone = sent.mobile === undefined ? undefined : readPhone(sent.mobile);
    if (sent.mobile !== undefined && phone === undefined) throw wrongField(c, 'mobile');
    if (from !== undefined && to !== undefined && to < from) throw wrongField(c, 'to');
    const replaced =
      sent.substituteFor === undefined ? undefined : await staffByEmail(needs, employerId, sent.substituteFor);
    if (sent.substituteFor !== undefined && replaced === undefined) throw wrongField(c, 'substituteFor');
    const known = await staffByEmail(needs, employerId, email);
    const standing = known === undefined ? undefined : await findPerson(needs, known);
    const language = sent.language ?? standing?.language ?? 'da';
    const fields = { name, email, language, phone: phone ?? standing?.phone };
    const personId = await saveStaff(needs, employerId, fields);
    const scope = unitIdOf({ institution, department });
    const entry = { personId, role, scope, area: areaKey(agreementArea), from, to, substituteFor: replaced };
    const holder = { ...entry, byHand: true as const };
    // A workplace where nobody has been ill yet has a name all the same. A whole institution is none.
    if (institution !== '' && department !== '') await saveUnit(needs.table, employerId, { institution, department });
    await saveHolder(needs.table, employerId, holder);
    await needs.afterWrite();
    return c.json(await roleView(needs, c, holder), 201);
  });
}

function endRole(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const remove = createRoute({
    method: 'delete',
    path: '/roles/{roleId}',
    operationId: 'endRole',
    tags: ['People and roles'],
    summary: 'Somebody has a role no more',
    ...writeForScope(needs, 'admin'),
    request: {
      query: NoQuery,
      params: z.object({
        roleId: z
          .string()
          .regex(/^[\w-]{22}$/)
          .openapi({ param: { name: 'roleId', in: 'path' }, example: 'fSxQ0cJ2m5V1q0wN8dQbFg' }),
      }),
      headers: WriteHeaders,
    },
    responses: {
      200: answers(RoleOut, 'The role that was taken away.', { replayed: true }),
      ...bodilessWriteProblems('not-found'),
    },
  });
  app.openapi(remove, async (c) => {
    const { employerId } = c.var.system;
    const { roleId } = c.req.valid('param');
    const holders = await directoryOf(needs.table, employerId);
    const holder = holders.find((one) => roleIdOf(employerId, storedHolder(one)) === roleId);
    if (holder === undefined) throw new ApiProblem('not-found');
    const gone = await roleView(needs, c, storedHolder(holder));
    await removeHolder(needs.table, employerId, holder);
    return c.json(gone, 200);
  });
}

const wrongField = (c: ApiContext, field: string): ApiProblem =>
  new ApiProblem('invalid-request', { errors: [fieldProblem([field], 'format', c.var.language)] });
