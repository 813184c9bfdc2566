import { Hono } from 'hono';
import { html } from 'hono/html';
import { dateWords } from '../../shared/messages/date-words.ts';
import type { ActionContext } from '../actions/action.ts';
import { type CaseFacts, caseFacts } from '../facts/case-facts.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv } from '../view.ts';
import { timelinePicture } from '../views/timeline-picture.ts';
import { happenedList, recordsOf, toAnswer } from './happened-list.ts';
import { laterList } from './later-list.ts';
import { folded, meFrame, noCase } from './me-frame.ts';
import { type MyCase, mine, myCase } from './my-case.ts';
import { noteLinks } from './note-links.ts';
import { nowCard } from './now-card.ts';
import { talkSection, talkTitle } from './talk-section.ts';
import { whatMatters } from './what-matters.ts';

const words = {
  da: {
    title: 'Mit forløb',
    hello: 'Hej',
    later: 'Det kommer senere',
    happened: 'Det er sket',
    answers: (count: number) => (count === 1 ? '1 ting, du kan svare på' : `${count} ting, du kan svare på`),
    picture: 'Tidslinjen som billede',
    pictureText: 'Listen "Det kommer senere" siger det samme i ord.',
    note: 'Notér noget',
    more: 'Mere om dig',
    earlier: 'Tidligere fravær',
    others: 'Andre forløb',
    from: 'Fra',
    to: 'til',
    pages: {
      '/me/contact': 'Hvem må kontakte mig?',
      '/me/knows': 'Hvem ved hvad om mig?',
      '/me/rights': 'Rettigheder og forberedelse',
      '/me/overview': 'Mit overblik til print',
      '/me/data': 'Alt, der er gemt om mig',
      '/account': 'Sprog og beskeder',
    },
  },
  en: {
    title: 'My absence',
    hello: 'Hello',
    later: 'What comes later',
    happened: 'What has happened',
    answers: (count: number) => (count === 1 ? '1 thing you can answer' : `${count} things you can answer`),
    picture: 'The timeline as a picture',
    pictureText: 'The list "What comes later" says the same in words.',
    note: 'Note something',
    more: 'More about you',
    earlier: 'Earlier absences',
    others: 'Other absences',
    from: 'From',
    to: 'to',
    pages: {
      '/me/contact': 'Who may contact me?',
      '/me/knows': 'Who knows what about me?',
      '/me/rights': 'Rights and preparation',
      '/me/overview': 'My overview, to print',
      '/me/data': 'Everything stored about me',
      '/account': 'Language and messages',
    },
  },
} as const;

/** Her first page: what matters now, and everything else folded beneath it. */
export const mePage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/me', async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const found = await myCase(needs, c);
    if (found === undefined) return c.html(noCase(needs, view, said.title));
    const { sickLeave, actors, today } = found;
    const facts = await caseFacts(needs, sickLeave, actors);
    const context: ActionContext = { needs, view, sickLeave, actors, today };
    const firstName = facts.name?.split(' ')[0] ?? '';
    const body = html`<h1>${said.hello}${firstName === '' ? '' : ` ${firstName}`}</h1>
      ${await nowCard(whatMatters(sickLeave, facts.duties, today), context)}
      ${await foldedParts(context, facts)}
      <h2>${said.more}</h2>
      <ul class="unstyled-list me-links">${Object.entries(said.pages).map(([path, name]) => html`<li><a href="${path === '/account' ? path : mine(path, found)}">${name}</a></li>`)}</ul>
      ${otherCases(context, found)}`;
    return c.html(meFrame(needs, view, { title: said.title, body, done: c.req.query('done'), isHome: true }));
  });

async function foldedParts(context: ActionContext, facts: CaseFacts): Promise<Html> {
  const said = words[context.view.language];
  const records = await recordsOf(context, facts.duties);
  const open = toAnswer(records);
  const happened = open === 0 ? said.happened : `${said.happened} (${said.answers(open)})`;
  const talk = talkSection(context);
  return html`<div class="me-parts">
    ${talk === undefined ? '' : folded('times', talkTitle(context.view.language), talk)}
    ${folded('later', said.later, laterList(context, facts.duties))}
    ${folded('happened', happened, happenedList(context, records))}
    ${folded('picture', said.picture, html`<p>${said.pictureText}</p>${timelinePicture(context.view, calm(facts), 'member')}`)}
    ${folded('note', said.note, noteLinks(context))}
  </div>`;
}

/** What others have not done yet looks to her like anything else that is to come. */
const calm = (facts: CaseFacts): CaseFacts => ({
  ...facts,
  duties: facts.duties.map((each) => (each.status === 'overdue' ? { ...each, status: 'pending' as const } : each)),
});

function otherCases({ view: { language } }: ActionContext, { others, isNewest }: MyCase): Html | string {
  if (others.length === 0) return '';
  const said = words[language];
  const lines = others.map(({ caseId, firstDay, lastDay }) => {
    const until = lastDay === undefined ? '' : ` ${said.to} ${dateWords(lastDay, language).long}`;
    return html`<li><a href="/me?case=${caseId}">${said.from} ${dateWords(firstDay, language).long}${until}</a></li>`;
  });
  const summary = isNewest ? said.earlier : said.others;
  return folded('earlier', summary, html`<ul class="unstyled-list me-links">${lines}</ul>`);
}
