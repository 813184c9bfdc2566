import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { holdsCpr } from '../../shared/case/cpr.ts';
import { askForCode, readAddress, redeemCode } from '../../shared/identity/login-code.ts';
import { maySenderAsk } from '../../shared/identity/sender-limit.ts';
import { addressMark } from '../../shared/people/person.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import type { Html, PageEnv } from '../view.ts';
import { layout } from '../views/layout.ts';
import { codeBubble } from '../views/sent-codes.ts';
import { demoPeople } from './demo-people.ts';
import { loginWords } from './login-words.ts';
import { OwnPath } from './own-path.ts';
import { operatorMark } from './read-reader.ts';
import { startSession } from './session-cookie.ts';

const Asked = z.object({ address: z.string().max(254).catch(''), next: OwnPath });
const Given = Asked.extend({
  code: z.string().max(20).catch(''),
  remember: z.literal('on').optional().catch(undefined),
});

/** Log in with a code that comes by SMS or e-mail. Neither words, status nor the time it takes tell who is known. */
export function loginPage(needs: PortalNeeds): Hono<PageEnv> {
  const page = (c: Context<PageEnv>, title: string, body: Html | Promise<Html>) =>
    layout(needs)(c.var.view, { title, body: html`<h1>${title}</h1>${body}` });

  async function askPage(c: Context<PageEnv>, next: string, state: FormState = emptyForm): Promise<Html> {
    const { view } = c.var;
    const said = loginWords[view.language];
    const fields = [{ kind: 'text', name: 'address', label: said.address, hint: said.hint }] as const;
    const people = needs.demo === undefined ? '' : await demoPeople(needs, view, next);
    const body = html`<p class="font-lead">${said.intro}</p>${formView(view, { action: '/login', fields, submit: said.send, hidden: { next }, savesNothing: true }, state)}
      ${people}${needs.operator === undefined ? '' : operatorForm(c)}`;
    return page(c, said.title, body);
  }

  function codePage(
    c: Context<PageEnv>,
    { address, next }: z.output<typeof Asked>,
    state: FormState = emptyForm,
  ): Html {
    const { view } = c.var;
    const said = loginWords[view.language];
    const fields = [
      { kind: 'code', name: 'code', label: said.code },
      {
        kind: 'ticks',
        name: 'remember',
        label: said.remember,
        options: [{ value: 'on', label: said.remember, hint: said.rememberHint }],
      },
    ] as const;
    // In a made-up workplace the telephone lies beside the form.
    const sent = needs.demo === undefined ? undefined : needs.listCodes?.().find(({ to }) => to === address);
    const phone = sent === undefined ? '' : codeBubble(view, sent, needs.product);
    const body = html`<p class="font-lead">${said.sent}</p>${phone}
      ${formView(view, { action: '/login/code', fields, submit: said.enter, hidden: { address, next }, savesNothing: true }, state)}
      <form method="post" action="/login" class="mt-4"><input type="hidden" name="address" value="${address}"><input type="hidden" name="next" value="${next}">
        <button class="button button-secondary">${said.again}</button></form>
      <details class="details mt-4"><summary class="details-summary">${said.nothing}</summary><div class="details-text">${said.nothingHow}</div></details>`;
    return page(c, said.codeTitle, body);
  }

  function operatorForm(c: Context<PageEnv>, state: FormState = emptyForm): Html {
    const { view } = c.var;
    const said = loginWords[view.language];
    const fields = [{ kind: 'code', name: 'operator', label: said.operatorCode, hint: said.operatorHint }] as const;
    const open = Object.keys(state.errors).length > 0 ? html` open` : '';
    return html`<details class="details mt-6"${open}><summary class="details-summary">${said.operator}</summary>
      <div class="details-text">${formView(view, { action: '/login/operator', fields, submit: said.enter, quiet: true, savesNothing: true }, state)}</div></details>`;
  }

  return new Hono<PageEnv>()
    .get('/login', async (c) => c.html(await askPage(c, OwnPath.parse(c.req.query('next') ?? '/'))))
    .post('/login', async (c) => {
      const { address: typed, next } = Asked.parse(await readForm(c));
      const address = readAddress(typed);
      if (address === undefined) {
        // What looks like a CPR number is not shown again.
        const state = {
          values: { address: holdsCpr(typed) ? '' : typed },
          errors: { address: loginWords[c.var.view.language].badAddress },
        };
        return c.html(await askPage(c, next, state), 400);
      }
      const sender = needs.senderOf?.(c.env);
      // Whoever asks for too many gets the same page, and nobody a code.
      const asked =
        sender === undefined || (await maySenderAsk(needs, sender)) ? await askForCode(needs, address) : undefined;
      if (asked !== undefined) await needs.sendCode(asked);
      return c.html(codePage(c, { address, next }));
    })
    .post('/login/code', async (c) => {
      const { address: typed, next, code, remember } = Given.parse(await readForm(c));
      const address = readAddress(typed);
      if (address === undefined) return c.html(await askPage(c, next), 400);
      if (!(await redeemCode(needs, address, code.replace(/\D/g, '')))) {
        const state = {
          values: remember === undefined ? {} : { remember },
          errors: { code: loginWords[c.var.view.language].badCode },
        };
        return c.html(codePage(c, { address, next }, state), 400);
      }
      await startSession(needs, c, { mark: addressMark(needs.vault, address), remember: remember === 'on' });
      return c.redirect(next, 303);
    })
    .post('/login/operator', async (c) => {
      const { operator: code } = z.object({ operator: z.string().max(20).catch('') }).parse(await readForm(c));
      if (needs.operator === undefined) return c.notFound();
      if (!needs.operator.isCode(code.replace(/\D/g, ''))) {
        const { view } = c.var;
        const said = loginWords[view.language];
        const form = operatorForm(c, { values: {}, errors: { operator: said.badOperatorCode } });
        return c.html(page(c, said.title, form), 400);
      }
      await startSession(needs, c, { mark: operatorMark, remember: false });
      return c.redirect('/', 303);
    });
}
