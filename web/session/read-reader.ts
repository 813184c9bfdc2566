import type { MiddlewareHandler } from 'hono';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Role } from '../../shared/case/roles.ts';
import { readSession } from '../../shared/identity/session.ts';
import { findViewer } from '../../shared/identity/viewer.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv, Reader } from '../view.ts';
import { chosenEmployer, employerChoice } from './employer-choice.ts';
import { sessionToken } from './session-cookie.ts';

/** The mark of whoever runs the machine: no address has it. */
export const operatorMark = 'operator';

/** Finds out who reads, anew for each request: a role that was taken away is gone at once. */
export const readReader =
  (needs: PortalNeeds): MiddlewareHandler<PageEnv> =>
  async (c, next) => {
    const reader = await readerOf(needs, sessionToken(c));
    const employers =
      reader.kind === 'person' ? await employerChoice(needs, reader.viewer, chosenEmployer(c)) : undefined;
    c.set('view', { ...c.var.view, reader: employers === undefined ? reader : ({ ...reader, employers } as Reader) });
    await next();
  };

async function readerOf(needs: PortalNeeds, token: string | undefined): Promise<Reader> {
  const session = token === undefined ? undefined : await readSession(needs, token);
  if (session === undefined) return { kind: 'stranger' };
  if (session.mark === operatorMark)
    return needs.operator === undefined ? { kind: 'stranger' } : { kind: 'operator', session };
  const viewer = await findViewer(needs, session.mark, localDay(momentOfInstant(needs.clock())));
  return viewer.persons.length === 0 ? { kind: 'stranger' } : { kind: 'person', session, viewer };
}

/** What of the portal is whose. `anybody`: all who are logged in as a person. */
export type Audience = Role | 'operator' | 'anybody';

export const isAudience = (reader: Reader, audience: Audience): boolean => {
  if (reader.kind === 'stranger') return false;
  if (reader.kind === 'operator') return audience === 'operator';
  return audience === 'anybody' || reader.viewer.roles.has(audience as Role);
};

/** Lets those through whom a page is for. A stranger is asked to log in and comes back; to anybody else there is no such page. */
export const onlyFor =
  (...audiences: readonly Audience[]): MiddlewareHandler<PageEnv> =>
  async (c, next) => {
    const { reader, here } = c.var.view;
    if (reader.kind === 'stranger') {
      const back = c.req.method === 'GET' ? here : '/';
      return c.redirect(back === '/' ? '/login' : `/login?next=${encodeURIComponent(back)}`, 303);
    }
    if (!audiences.some((audience) => isAudience(reader, audience))) return c.notFound();
    return next();
  };

/** The employer that somebody works for in a role; the installation's own for whoever runs it. Of two employers the one chosen, or the first. */
export function employerIn(needs: PortalNeeds, reader: Reader, ...roles: readonly Role[]): string {
  if (reader.kind !== 'person') return needs.employerId;
  const held = reader.viewer.held.filter(({ role }) => roles.includes(role));
  const chosen = held.find(({ employerId }) => employerId === reader.employers?.now);
  return (chosen ?? held[0])?.employerId ?? needs.employerId;
}

/** Who did something, as it is noted. */
export const actingId = (reader: Reader): string =>
  reader.kind === 'person' ? (reader.viewer.persons[0]?.personId ?? 'portal') : 'operator';
