import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, localTime } from '../../shared/calendar/moment.ts';
import { imaginedCase } from '../../shared/case/imagined-case.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { plan } from '../../shared/rules/plan.ts';
import type { Action, PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { ruleSetFor } from '../../shared/rules/rule-sets.ts';
import { policyWords } from '../pages/policy-words.ts';
import type { Html, View } from '../view.ts';

type Example = {
  readonly today: Day;
  readonly before: Policy;
  /** Absent while nothing is changed. */
  readonly after?: Policy | undefined;
};

/** What a policy makes of a case that begins today, beside what another makes of it: each date, who acts, each message. */
export function policyExample(view: View, { today, before, after }: Example): Html {
  const { language } = view;
  const said = policyWords[language];
  const were = dutiesUnder(before, today);
  const would = after === undefined ? undefined : dutiesUnder(after, today);
  const ids = [...new Set([...were, ...(would ?? [])].map(({ id }) => id))];
  const rows = ids.map((id) => {
    const [was, is] = [were, would].map((duties) =>
      linesOf(
        view,
        duties?.find((duty) => duty.id === id),
        before.zone,
      ),
    );
    return { id, was: was ?? [], is: is ?? [] };
  });
  const isChanged = ({ was, is }: (typeof rows)[number]): boolean => was.join('\n') !== is.join('\n');
  const heads = would === undefined ? [said.duty, said.now] : [said.duty, said.before, said.after];
  return html`<h2>${said.example}</h2><p>${said.exampleHow}</p>
    ${would !== undefined && !rows.some(isChanged) ? html`<p><strong>${said.nothing}</strong></p>` : ''}
    <table class="table table--borderless table-lg-responsive-headers case-table" aria-label="${said.example}">
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => {
        const { id, was, is } = row;
        const then = isChanged(row) ? html`<strong>${cell(view, is)}</strong>` : said.same;
        return html`<tr><th scope="row" data-title="${said.duty}">${dutyName(id, language).short}</th>
          <td data-title="${heads[1]}"><div>${cell(view, was)}</div></td>
          ${would === undefined ? '' : html`<td data-title="${said.after}"><div>${then}</div></td>`}</tr>`;
      })}</tbody></table>`;
}

function dutiesUnder(policy: Policy, firstDay: Day): readonly PlannedDuty[] {
  const ruleSet = ruleSetFor(firstDay);
  return plan(imaginedCase(firstDay, ruleSet.id), ruleSet, policy).duties.toSorted((a, b) => a.due - b.due);
}

const cell = ({ language }: View, lines: readonly string[]): Html | string =>
  lines.length === 0
    ? policyWords[language].none
    : html`${lines.map((line) => html`<span class="line">${line}</span>`)}`;

/** A duty in lines: when it is due, who acts, what is sent to whom when. */
function linesOf({ language }: View, duty: PlannedDuty | undefined, zone: string): readonly string[] {
  if (duty === undefined) return [];
  const said = policyWords[language];
  const acting = duty.responsible === 'municipality' ? [duty.responsible] : duty.responsible;
  const message = ({ stage, to: [role = 'hr'], at }: Action): string =>
    `${stageNames[stage][language]}, ${roleNames[role][language]}: ${dateWords(localDay(at, zone), language).short} ${timeWords(localTime(at, zone), language)}`;
  return [
    `${said.due} ${dateWords(duty.due, language).short}${duty.passesOn === undefined ? '' : ` (${said.estimate})`}`,
    `${said.who}: ${acting.map((role) => roleNames[role][language]).join(', ')}`,
    ...duty.actions.map(message),
  ];
}
