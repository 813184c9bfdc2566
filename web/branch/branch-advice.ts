import { html } from 'hono/html';
import { localDay } from '../../shared/calendar/moment.ts';
import { adviceTopics } from '../../shared/guides/advice-topics.ts';
import { unionGuides } from '../../shared/guides/union-guide.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { type Advice, adviceAt } from '../../shared/people/advice.ts';
import { answersFor, ownBranches } from '../../shared/people/branches.ts';
import { findPerson, type Person } from '../../shared/people/person.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, Reader, View } from '../view.ts';
import { erased } from '../views/erased.ts';
import { branchWords } from './branch-words.ts';

/** A question that waits, who asks, and at which employer: nothing tells whom it is about. */
export type Question = { readonly employerId: string; readonly advice: Advice; readonly asker: Person | undefined };

/** What waits for an answer from the reader's branch, the oldest first. */
export async function questionsFor(needs: PortalNeeds, reader: Reader): Promise<readonly Question[]> {
  if (reader.kind !== 'person') return [];
  const branches = ownBranches(reader.viewer.held);
  const employers = [...new Set(branches.map(({ employerId }) => employerId))];
  const found = employers.map(async (employerId) => {
    const here = branches.filter((branch) => branch.employerId === employerId);
    const waiting = (await adviceAt(needs.table, employerId)).filter(
      ({ answered, area }) => answered === undefined && here.some((branch) => answersFor(branch, area)),
    );
    return Promise.all(
      waiting.map(async (advice) => ({ employerId, advice, asker: await findPerson(needs, advice.by) })),
    );
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.advice.at - b.advice.at);
}

export const adviceAddress = '/branch/advice';

/** Each question with the number to ring and the button for having rung. */
export function adviceSection({ language }: View, questions: readonly Question[]): Html {
  const said = branchWords[language];
  const line = ({ employerId, advice, asker }: Question): Html => {
    const { topic, at, area, id } = advice;
    const name = asker?.name ?? erased(language);
    const phone = asker?.phone === undefined ? said.noNumber : html`<a href="tel:${asker.phone}">${asker.phone}</a>`;
    return html`<li class="branch-line"><strong>${adviceTopics[topic][language]}</strong>
      <p>${name}, ${phone}. ${capital(dateWords(localDay(at), language).long)}.</p>
      <form method="post" action="${adviceAddress}">${Object.entries({ employerId, area, id }).map(
        ([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`,
      )}<button class="button button-secondary">${said.rang}<span class="sr-only">: ${name}, ${adviceTopics[topic][language]}</span></button></form></li>`;
  };
  return html`<h2>${said.advice}</h2>${questions.length === 0 ? html`<p>${said.noAdvice}</p>` : html`<ul class="nobullet-list">${questions.map(line)}</ul>`}
    <ul>${unionGuides['asked-for-advice'].says.map((words) => html`<li>${words[language]}</li>`)}</ul>`;
}
