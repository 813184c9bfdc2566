import { html } from 'hono/html';
import { noMonthNamed, type YearlyId, yearlyCycle } from '../../../shared/guides/yearly-cycle.ts';
import { dutyName } from '../../../shared/messages/duty-names.ts';
import { isAudience } from '../../session/read-reader.ts';
import type { Html, View } from '../../view.ts';

const words = {
  da: { heading: 'Hvad tallene skal bruges til', bring: 'Tag med' },
  en: { heading: 'What the numbers are for', bring: 'Bring along' },
} as const;

/** What comes back once a year and takes these numbers, for the employer's side or the branch. */
export function yearlyTasks({ language, reader }: View): Html {
  const said = words[language];
  const isEmployers = isAudience(reader, 'employer-consultant') || isAudience(reader, 'hr');
  const isBranchs = isAudience(reader, 'union-consultant');
  const tasks = (Object.keys(yearlyCycle) as YearlyId[]).filter((id) =>
    yearlyCycle[id].by === 'employer' ? isEmployers : isBranchs,
  );
  return html`<section class="not-printed"><h2>${said.heading}</h2>
    <p>${noMonthNamed[language]}</p>
    ${tasks.map((id) => {
      const { what, bring } = yearlyCycle[id];
      return html`<h3>${dutyName(id, language).long}</h3><p>${what[language]}</p>
        <p>${said.bring}:</p><ul>${bring.map((each) => html`<li>${each[language]}</li>`)}</ul>`;
    })}
  </section>`;
}
