import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Topic } from '../../shared/guides/guide.ts';
import { memberPreparation } from '../../shared/guides/member-preparation.ts';
import { memberRights, memberRightsIn } from '../../shared/guides/member-rights.ts';
import { confidenceNames } from '../../shared/messages/glossary.ts';
import { optionWords } from '../../shared/messages/option-words.ts';
import { optionsToTry } from '../../shared/rules/options.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { folded, meFrame } from './me-frame.ts';
import { mine, myCase } from './my-case.ts';

const words = {
  da: {
    title: 'Rettigheder og forberedelse',
    intro: 'Læs det, du har kræfter til. Ingen kan se, hvad du læser.',
    prepare: 'Forberedelse',
    print: 'Print dit overblik, og skriv dine svar på papiret',
    options: 'Alle muligheder',
    optionsIntro: 'De letteste står først. Tal med en, før du vælger.',
    forWhom: 'For hvem',
    apply: 'Hvem søger hvor',
    forYou: 'For dig',
    rights: 'Dine rettigheder',
    source: 'Kilde',
  },
  en: {
    title: 'Rights and preparation',
    intro: 'Read what you have the energy for. Nobody can see what you read.',
    prepare: 'Preparation',
    print: 'Print your overview and write your answers on the paper',
    options: 'All options',
    optionsIntro: 'The lightest come first. Talk to somebody before you choose.',
    forWhom: 'For whom',
    apply: 'Who applies where',
    forYou: 'For you',
    rights: 'Your rights',
    source: 'Source',
  },
} as const;

/** What she may know, refuse and ask for, and how to prepare: reading matter, each topic folded. */
export const rightsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/me/rights', async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const found = await myCase(needs, c);
    const newest = ruleSets.filter(({ draft }) => draft !== true).at(-1)?.id ?? '';
    const rights = memberRightsIn(found?.sickLeave.ruleSet ?? newest);
    const overview = found === undefined ? '/me/overview' : mine('/me/overview', found);
    const body = html`<h1>${said.title}</h1><p class="font-lead">${said.intro}</p>
      <h2 id="prepare">${said.prepare}</h2>
      ${Object.entries(memberPreparation).map(([id, topic]) => topicView(view, id, topic))}
      ${folded('all-options', said.options, optionList(view))}
      <p class="mt-4"><a href="${overview}">${said.print}</a></p>
      <h2 id="rights">${said.rights}</h2>
      ${rights.map((id) => topicView(view, id, memberRights[id]))}`;
    return c.html(meFrame(needs, view, { title: said.title, body }));
  });

function topicView({ language }: View, id: string, { title, says, origin }: Topic): Html {
  // Sources are named as they name themselves, in every language.
  const source = html`${words[language].source}: <span lang="da">${origin.source}, ${origin.basis}</span> (${confidenceNames[origin.confidence][language]})`;
  const body = html`<ul>${says.map((each) => html`<li>${each[language]}</li>`)}</ul><p class="small-text">${source}</p>`;
  return folded(`topic-${id}`, title[language], body);
}

function optionList({ language }: View): Html {
  const said = words[language];
  const lines = optionsToTry.map(({ id, source, confidence }) => {
    const option = optionWords[id]?.[language];
    if (option === undefined) return html``;
    return html`<li><h3 class="h5">${option.what}</h3>
      <p>${said.forWhom}: ${option.forWhom}</p><p>${said.apply}: ${option.apply}</p><p>${said.forYou}: ${option.forMember}</p>
      <p class="small-text">${said.source}: <span lang="da">${source}</span> (${confidenceNames[confidence][language]})</p></li>`;
  });
  return html`<p>${said.optionsIntro}</p><ul class="unstyled-list me-list">${lines}</ul>`;
}
