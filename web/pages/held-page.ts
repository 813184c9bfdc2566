import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { countMessages } from '../../shared/go-live/list-held.ts';
import type { HeldReport } from '../../shared/go-live/settle-held.ts';
import { placeShape } from '../../shared/store/going-on-from.ts';
import { type Decision, HeldForm } from '../facts/held-choice.ts';
import { heldFacts, heldNamed, withoutHidden } from '../facts/held-facts.ts';
import { askAnewWhatIsHeld } from '../facts/is-anything-held.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { confirmTitle, heldConfirm } from '../views/held-confirm.ts';
import { heldAddress } from '../views/held-hint.ts';
import { heldList } from '../views/held-list.ts';
import { layout } from '../views/layout.ts';

const words = {
  da: {
    title: 'Holdt tilbage',
    intro:
      'Beskederne her ligger før den dag, fra hvilken I sender beskeder. Ingen af dem sendes, medmindre I vælger det. Er noget sagt i telefonen eller fra et andet system, så lad være med at sende det.',
    none: 'Intet er holdt tilbage',
    noneHere: 'Intet er holdt tilbage i de forløb, der er set på indtil nu.',
    more: 'Vis flere',
    choose: 'Vælg mindst én besked',
    chooseHow: 'Sæt kryds ved det, I vil sende eller lade være med at sende.',
    sent: (messages: number) =>
      messages === 1 ? '1 besked er godkendt og sendes' : `${messages} beskeder er godkendt og sendes`,
    dropped: (held: number) => (held === 1 ? '1 besked sendes ikke' : `${held} beskeder sendes ikke`),
    gone: 'Noget var ændret i mellemtiden',
    goneHow: 'En del af det valgte var allerede afgjort eller er ikke holdt tilbage længere. Resten er gennemført.',
  },
  en: {
    title: 'Held back',
    intro:
      'These messages lie before the day from which you send messages. None goes out unless you choose so. What has been said by telephone or from another system need not be sent.',
    none: 'Nothing is held back',
    noneHere: 'Nothing is held back in the cases looked at so far.',
    more: 'Show more',
    choose: 'Choose at least one message',
    chooseHow: 'Tick what you want sent, or not sent.',
    sent: (messages: number) =>
      messages === 1 ? '1 message is approved and goes out' : `${messages} messages are approved and go out`,
    dropped: (held: number) => (held === 1 ? '1 message is not sent' : `${held} messages are not sent`),
    gone: 'Something had changed in the meantime',
    goneHow: 'Part of what you chose was settled already or is not held back any more. The rest is done.',
  },
} as const;

/** Where a page of the list starts, as the page before gave it. */
const After = z.string().regex(placeShape).optional().catch(undefined);

/** What the cut-over holds back, for a person to approve or drop. */
export function heldPage(needs: PortalNeeds): Hono<PageEnv> {
  const listPage = async (c: Context<PageEnv>, told: Html | string = '') => {
    const { view } = c.var;
    const said = words[view.language];
    const { cases, more } = await heldFacts(needs, view.reader, After.parse(c.req.query('after')));
    const list =
      cases.length === 0 && more === undefined
        ? alert(view, { kind: 'info', heading: said.none })
        : html`<p class="font-lead">${said.intro}</p>${cases.length === 0 ? html`<p>${said.noneHere}</p>` : heldList(view, cases)}`;
    const body = html`<h1>${said.title}</h1>${told}${list}
      ${more === undefined ? '' : html`<p><a class="button button-secondary" href="${heldAddress}?after=${encodeURIComponent(more)}">${said.more}</a></p>`}`;
    return layout(needs)(view, { title: said.title, under: 'cases', body });
  };
  return new Hono<PageEnv>()
    .use(heldAddress, onlyFor('hr'))
    .get(heldAddress, async (c) => c.html(await listPage(c)))
    .post(heldAddress, async (c) => {
      const { view } = c.var;
      const form = HeldForm.safeParse(await readForm(c, { all: true }));
      if (!form.success) return c.notFound();
      const { id: ids, decision, confirmed } = form.data;
      const chosen = await heldNamed(needs, view.reader, ids);
      if (confirmed === undefined && chosen.length === 0) return c.html(await listPage(c, nothingChosen(view)), 400);
      if (confirmed === undefined) {
        const body = heldConfirm(view, decision, chosen);
        const within = { text: words[view.language].title, href: heldAddress };
        return c.html(
          layout(needs)(view, { title: confirmTitle(view, decision, chosen), under: 'cases', within, body }),
        );
      }
      askAnewWhatIsHeld(needs);
      const report = await needs.settleHeld(employerIn(needs, view.reader, 'hr'), {
        ids: await withoutHidden(needs, view.reader, ids),
        decision,
        by: actingId(view.reader),
      });
      return c.html(await listPage(c, outcome(view, decision, report)));
    });
}

const nothingChosen = (view: View): Html => {
  const { choose, chooseHow } = words[view.language];
  return alert(view, { kind: 'error', heading: choose, body: html`<p class="alert-text">${chooseHow}</p>` });
};

function outcome(view: View, decision: Decision, { settled, refused }: HeldReport): Html {
  const said = words[view.language];
  const heading = decision === 'send' ? said.sent(countMessages(settled)) : said.dropped(settled.length);
  const gone = html`<p class="alert-text">${said.goneHow}</p>`;
  return html`${settled.length === 0 ? '' : alert(view, { kind: 'success', heading })}
    ${refused.length === 0 ? '' : alert(view, { kind: 'warning', heading: said.gone, body: gone })}`;
}
