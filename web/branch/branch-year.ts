import { html } from 'hono/html';
import { partsOf } from '../../shared/calendar/day.ts';
import { localDay } from '../../shared/calendar/moment.ts';
import { noMonthNamed, type YearlyId, type YearlyTask, yearlyCycle } from '../../shared/guides/yearly-cycle.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { confidenceNames } from '../../shared/messages/glossary.ts';
import { ownBranches } from '../../shared/people/branches.ts';
import { ticksOf, type YearlyTick } from '../../shared/people/yearly-ticks.ts';
import { nameOf } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { nowIn } from '../support/own-record.ts';
import type { Html, Reader, View } from '../view.ts';
import { branchWords } from './branch-words.ts';

/** What a branch does once a year, and whether it has done so. */
export type BranchYear = {
  readonly employerId: string;
  readonly area: string;
  readonly year: number;
  readonly ticks: readonly (YearlyTick & { readonly name: string | undefined })[];
};

export const thisYear = (needs: PortalNeeds): number => partsOf(nowIn(needs).today).year;

export async function branchYears(needs: PortalNeeds, reader: Reader): Promise<readonly BranchYear[]> {
  if (reader.kind !== 'person') return [];
  const year = thisYear(needs);
  return Promise.all(
    ownBranches(reader.viewer.held).map(async ({ employerId, area }) => {
      const ticks = await ticksOf(needs.table, { employerId, area, year });
      const named = ticks.map(async (tick) => ({ ...tick, name: await nameOf(needs, tick.by) }));
      return { employerId, area, year, ticks: await Promise.all(named) };
    }),
  );
}

const all: readonly (readonly [string, YearlyTask])[] = Object.entries(yearlyCycle);
/** The employer's own are no business of the branch. */
export const branchTasks = all.filter(([, { by }]) => by === 'branch') as readonly (readonly [YearlyId, YearlyTask])[];

export const yearAddress = '/branch/year';

/** What comes back every year, with a tick for this one. */
export function yearSection({ language }: View, years: readonly BranchYear[]): Html {
  const said = branchWords[language];
  return html`<h2>${said.yearly}</h2><p>${noMonthNamed[language]}</p>${years.map((one) =>
    branchTasks.map(
      ([id, { what, bring, origin }]) => html`<div class="branch-line"><h3>${dutyName(id, language).long}</h3>
        <p>${what[language]}</p><p>${said.bring}: ${bring.map((words) => words[language]).join(' ')}</p>
        <p class="quiet">${origin.source}. ${confidenceNames[origin.confidence][language]}.</p>${state(one, id)}</div>`,
    ),
  )}`;

  function state({ employerId, area, year, ticks }: BranchYear, id: YearlyId): Html {
    const done = ticks.find((tick) => tick.id === id);
    const text =
      done === undefined
        ? said.notYet(year)
        : said.done(year, done.name ?? said.somebody, dateWords(localDay(done.at), language).long);
    const fields = { employerId, area, id, done: done === undefined ? 'yes' : 'no' };
    return html`<p><strong>${text}</strong></p><form method="post" action="${yearAddress}">${Object.entries(fields).map(
      ([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`,
    )}<button class="button button-secondary">${done === undefined ? said.year(year) : said.undo}<span class="sr-only">: ${dutyName(id, language).long}</span></button></form>`;
  }
}
