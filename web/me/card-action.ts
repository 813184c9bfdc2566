import { html } from 'hono/html';
import { isoDay } from '../../shared/calendar/day.ts';
import { preparationAt } from '../../shared/guides/member-preparation.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { ActionContext, Words } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { actionNamed } from '../actions/actions.ts';
import type { Html } from '../view.ts';
import { oneClick } from './one-click.ts';
import type { Matter } from './what-matters.ts';

const words = {
  yes: { da: 'Sig ja til en tid', en: 'Say yes to a time' },
  prepare: { da: 'Forbered dig', en: 'Prepare' },
  endPause: { da: 'Slut pausen', en: 'End the pause' },
  rights: { da: 'Læs om dine rettigheder', en: 'Read about your rights' },
  data: { da: 'Se, hvad der er gemt om dig', en: 'See what is stored about you' },
  contact: { da: 'Vælg, hvem der må kontakte dig', en: 'Choose who may contact you' },
  suggest: { da: 'Foreslå en tid', en: 'Suggest a time' },
  union: { da: 'Bed fagforeningen om hjælp', en: 'Ask the union for help' },
  done: { da: 'Klaret', en: 'Done' },
  called: { da: 'Klaret, jeg har ringet', en: 'Done, I have called' },
  answered: { da: 'Klaret, jeg har svaret', en: 'Done, I have answered' },
  handedIn: { da: 'Klaret, den er afleveret', en: 'Done, it is handed in' },
} as const satisfies Readonly<Record<string, Words>>;

const preparation = '/me/rights#prepare';

/** What one press notes as done today, by duty. */
const closedBy: Readonly<Record<string, { readonly action: string; readonly label: Words }>> = {
  'info-form': { action: 'record-form-answered', label: words.done },
  'disagree-letter': { action: 'record-disagreement-sent', label: words.answered },
  'capability-statement': { action: 'my-capability-statement', label: words.handedIn },
  'duration-certificate': { action: 'my-duration-certificate', label: words.handedIn },
  'free-certificate': { action: 'my-free-certificate', label: words.handedIn },
  'self-declaration': { action: 'my-self-declaration', label: words.handedIn },
};

const withUnion: ReadonlySet<string> = new Set(['appeal', 'lapse', 'dismissal-warning', 'ask-for-support']);
const aboutContact: ReadonlySet<string> = new Set(['welcome', 'contact-14d', 'leader-contact']);

/** The one thing that she can do about what the card says. */
export function cardAction(matter: Matter, context: ActionContext): Html {
  const { language } = context.view;
  const link = (href: string, label: Words): Html =>
    html`<a class="button button-primary" href="${href}">${label[language]}</a>`;
  const form = (name: string): string => actionAddress({ name }, context.sickLeave.caseId);
  switch (matter.kind) {
    case 'proposal':
      return link(form('say-yes-to-time'), words.yes);
    case 'talk':
      return link(preparation, words.prepare);
    case 'pause':
      return atOnce('end-contact-pause', words.endPause, context);
    case 'over':
      return link('/me/data', words.data);
    case 'nothing':
      return link('/me/rights', words.rights);
    case 'duty':
      return ofDuty(matter.duty, context, { link, form });
  }
}

type Ways = {
  readonly link: (href: string, label: Words) => Html;
  readonly form: (name: string) => string;
};

function ofDuty({ rule: { id } }: PlannedDuty, context: ActionContext, { link, form }: Ways): Html {
  const { sickLeave } = context;
  const closing = closedBy[id];
  if (closing !== undefined) return atOnce(closing.action, closing.label, context);
  if (id === 'contact-14d' && sickLeave.contactChoice?.to === 'self')
    return atOnce('i-have-called', words.called, context);
  if (aboutContact.has(id)) return link('/me/contact', words.contact);
  if (id === 'talk-4w' && sickLeave.proposal?.by !== 'member') return link(form('suggest-times'), words.suggest);
  if (withUnion.has(id)) return link(form('ask-for-union-help'), words.union);
  return preparationAt(id).length > 0 ? link(preparation, words.prepare) : link('/me/rights', words.rights);
}

/** Noted as of today; without an action of that name there is no button. */
function atOnce(name: string, label: Words, context: ActionContext): Html {
  const action = actionNamed(name);
  if (action === undefined) return html``;
  const values = name === 'end-contact-pause' ? {} : { on: isoDay(context.today) };
  return oneClick(action, context, { label: label[context.view.language], values, primary: true });
}
