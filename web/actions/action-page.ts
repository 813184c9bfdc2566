import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { nameOf } from '../facts/names.ts';
import { noteRead } from '../facts/note-read.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv } from '../view.ts';
import { erased } from '../views/erased.ts';
import { layout, withinCase } from '../views/layout.ts';
import { homeOf, listOf } from '../views/menu.ts';
import type { Action, ActionContext } from './action.ts';
import { actionForm } from './action-form.ts';
import { actionNamed } from './actions.ts';
import { carryOutAction, commandOf, isCarriedOut } from './carry-out-action.ts';
import { changesSince } from './changes-since.ts';
import { landedBefore } from './landed-before.ts';
import { actorsFor } from './offered-actions.ts';
import { Carried } from './posted.ts';
import { previewView } from './preview-view.ts';
import { readFields } from './read-fields.ts';

const cancel = { da: 'Fortryd og gå tilbage', en: 'Cancel and go back' } as const;

type Found = { readonly action: Action; readonly context: ActionContext };

/**
 * What people do in cases: a page with the form, and what becomes of it. Wrong fields and refusals come back with what was typed; a page that
 * is no longer up to date says what has changed; what changes dates is shown first.
 */
export function actionPages(needs: PortalNeeds): Hono<PageEnv> {
  const address = '/cases/:caseId/do/:action';

  async function find(c: Context<PageEnv>): Promise<Found | undefined> {
    const action = actionNamed(c.req.param('action') ?? '');
    const found = action && (await caseOfReader(needs, c));
    if (action === undefined || found === undefined) return undefined;
    const actors = actorsFor(found, action);
    if (actors.length === 0) return undefined;
    return { action, context: { needs, view: c.var.view, sickLeave: found.sickLeave, today: found.today, actors } };
  }

  async function formPage(found: Found, shown: { back: string; state: FormState; above?: Html | string }) {
    const { action, context } = found;
    const { view } = context;
    const title = action.title[view.language];
    const isOwn = isMember(context);
    // Also a form that is wrong or no longer up to date tells of the case.
    if (!isOwn) await noteRead(needs, context);
    const body = html`${isOwn ? '' : await aboutWhom(context)}<h1 class="mt-2">${title}</h1>
      ${shown.above ?? ''}
      ${await actionForm(action, context, shown)}
      <p class="mt-4"><a href="${shown.back}">${cancel[view.language]}</a></p>`;
    return layout(needs)(view, { title, ...placeOf(context), body });
  }

  return new Hono<PageEnv>()
    .use(address, onlyFor('anybody'))
    .get(address, async (c) => {
      const found = await find(c);
      if (found === undefined) return c.notFound();
      return c.html(await formPage(found, { back: homeBack(c, found), state: emptyForm }));
    })
    .post(address, async (c) => {
      const found = await find(c);
      const posted = await readForm(c, { all: true });
      const carried = Carried.safeParse(posted);
      if (found === undefined) {
        const landed = await landedBefore(needs, c, carried.data?.commandId);
        return landed === undefined ? c.notFound() : c.redirect(withDone(landed.next, landed.name), 303);
      }
      if (!carried.success) return c.notFound();
      const { action, context } = found;
      const { back } = carried.data;
      const onwards = () => c.redirect(withDone(action.leavesTo ?? action.next?.(context) ?? back, action.name), 303);
      if (isCarriedOut(context, carried.data)) return onwards();
      const { fields, state } = readFields(await action.fields(context), posted, context.view.language);
      const wrong = (errors: FormState['errors']) => formPage(found, { back, state: { values: state.values, errors } });
      const stale = async () => {
        const above = await changesSince(context, carried.data.seenVersion);
        return c.html(await formPage(found, { back, state: { values: state.values, errors: {} }, above }), 409);
      };
      if (carried.data.seenVersion !== context.sickLeave.version) return stale();
      if (Object.keys(state.errors).length > 0) return c.html(await wrong(state.errors), 400);
      const made = commandOf(action, context, fields);
      if ('errors' in made) return c.html(await wrong(made.errors), 400);
      if (action.previews === true && carried.data.confirmed === undefined) {
        const preview = await previewView(found, made.command, {
          ...{ back, state, carried: carried.data },
          above: isMember(context) ? '' : await aboutWhom(context),
        });
        if ('errors' in preview) return c.html(await wrong(preview.errors), 400);
        if (!isMember(context)) await noteRead(needs, context);
        return c.html(
          layout(needs)(c.var.view, {
            title: action.title[context.view.language],
            ...placeOf(context),
            body: preview.body,
          }),
        );
      }
      const outcome = await carryOutAction(needs, context, { command: made.command, carried: carried.data });
      if (outcome === 'stale') return stale();
      if (outcome !== 'done') return c.html(await wrong(outcome.errors), 400);
      return onwards();
    });
}

const isMember = ({ actors }: ActionContext): boolean =>
  actors.some((actor) => actor.kind === 'person' && actor.role === 'member');

/** Beneath the case; her own beneath her own pages, which tell her what that one tells others. */
const placeOf = (context: ActionContext) =>
  isMember(context)
    ? ({ under: 'me' } as const)
    : {
        under: listOf(context.actors),
        within: context.sickLeave.caseId === '' ? undefined : withinCase(context.sickLeave),
      };

async function aboutWhom({ needs, sickLeave, view }: ActionContext): Promise<Html> {
  const name = (await nameOf(needs, sickLeave.personId)) ?? erased(view.language);
  return html`<p class="subheading">${sickLeave.alias} · ${name}</p>`;
}

const homeBack = (c: Context<PageEnv>, { context }: Found): string =>
  isMember(context)
    ? '/me'
    : context.sickLeave.caseId === ''
      ? homeOf(c.var.view.reader)
      : `/cases/${context.sickLeave.caseId}`;

const withDone = (back: string, name: string): string => {
  const [path = '/', fragment] = back.split('#');
  const marked = `${path}${path.includes('?') ? '&' : '?'}done=${encodeURIComponent(name)}`;
  return fragment === undefined ? marked : `${marked}#${fragment}`;
};
