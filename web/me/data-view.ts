import { html } from 'hono/html';
import { parseDay } from '../../shared/calendar/day.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { legalHoldReasonNames } from '../../shared/messages/choice-names.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { caseStatusNames, deliveryStatusNames } from '../../shared/messages/status-names.ts';
import type {
  CaseData,
  KeptData,
  MessageData,
  MyData,
  Named,
  NotSentData,
  PersonData,
  TaskData,
} from '../../shared/people/my-data.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html } from '../view.ts';
import { reasonWords } from '../views/delivery-reasons.ts';
import { erased } from '../views/erased.ts';
import { dataWords as words } from './data-words.ts';
import { eventSentence } from './event-sentence.ts';
import { fieldNames } from './field-names.ts';
import { rolesForHer } from './role-words.ts';

/** Everything that is stored about her, in words: the same on the page and in the file. `part` folds or frames each. */
export function dataView(data: MyData, language: Language, part: (title: string, body: Html) => Html): Html {
  const said = words[language];
  const whose = data.persons.map((one) => personPart(one, language, part));
  const cases = data.cases.map((one, place) => casePart(one, { language, part, place }));
  return html`<h2>${said.you}</h2>${whose}<h2>${said.cases}</h2>${cases.length === 0 ? html`<p>${said.noCases}</p>` : cases}`;
}

type Part = (title: string, body: Html) => Html;

function personPart(
  { person, preferences, roles, suppressed, addressChanges }: PersonData,
  language: Language,
  part: Part,
): Html {
  const said = words[language];
  const held = roles.map(
    ({ role, scope, area }) => html`<li>${roleNames[role][language]}: ${scope}${area === '' ? '' : `, ${area}`}</li>`,
  );
  const stopped = suppressed.map(
    ({ channel, why, at }) => html`<li>${channel}: ${why}, ${momentWords(parseMoment(at), language)}</li>`,
  );
  const changed = addressChanges.map(
    ({ at }) => html`<li>${at === undefined ? said.justNow : when(at, language)}</li>`,
  );
  const title = person.number === undefined ? said.asStaff : said.asEmployee;
  return part(
    title,
    html`${factList(person, language)}<h3 class="h5">${said.wishes}</h3>${factList(preferences, language)}
      ${held.length === 0 ? '' : html`<h3 class="h5">${said.roles}</h3><ul>${held}</ul>`}
      ${changed.length === 0 ? '' : html`<h3 class="h5">${said.addressChanges}</h3><p>${said.addressChangesHow}</p><ul>${changed}</ul>`}
      ${stopped.length === 0 ? '' : html`<h3 class="h5">${said.suppressed}</h3><ul>${stopped}</ul>`}`,
  );
}

/** Every field there is, named as well as we can. */
function factList(fields: object, language: Language): Html {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  const lines = given.map(
    ([name, value]) =>
      html`<div><dt>${capital(fieldNames[name]?.[language] ?? name)}</dt><dd>${fieldWords(value, language)}</dd></div>`,
  );
  return html`<dl class="facts">${lines}</dl>`;
}

function fieldWords(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  const known: Readonly<Record<string, string>> = words[language].values;
  return known[String(value)] ?? String(value);
}

type CasePart = { readonly language: Language; readonly part: Part; readonly place: number };

function casePart(data: CaseData, { language, part, place }: CasePart): Html {
  const said = words[language];
  const what = data.agreement === undefined ? said.case : dutyName(data.agreement, language).long;
  const title = `${what} ${place + 1} (${caseStatusNames[data.status][language]})`;
  const consents = data.consents.map(
    ({ to, source }) => html`<li>${capital(rolesForHer[to][language])}: ${said.sources[source]}</li>`,
  );
  const happened = data.happened.map(
    ({ at, by, events }) =>
      html`<li>${when(at, language)}, ${who(by, language)}: ${events.map((event) => eventSentence(event, language)).join(' ')}</li>`,
  );
  const looked = data.looked.map(
    ({ at, by, role }) =>
      html`<li>${when(at, language)}: ${by.name ?? erased(language)}, ${rolesForHer[role][language]}</li>`,
  );
  const { alias, unit, area, ruleSet } = data;
  return html`${part(
    title,
    html`${factList({ unitId: unit, area, alias, ruleSet }, language)}
      <p>${keptWords(data.kept, language)}</p>
      <h3 class="h5">${said.consents}</h3>${list(consents, language)}
      <h3 class="h5">${said.happened}</h3>${list(happened, language)}
      <h3 class="h5">${said.checked}</h3><p>${checkWords(data.checked, language)}</p>
      <h3 class="h5">${said.messages}</h3>${list(
        data.messages.map((each) => messageLine(each, language)),
        language,
      )}
      <h3 class="h5">${said.notSent}</h3>${list(
        data.notSent.map((each) => notSentLine(each, language)),
        language,
      )}
      <h3 class="h5">${said.tasks}</h3>${list(
        data.tasks.map((each) => taskLine(each, language)),
        language,
      )}
      <h3 class="h5">${said.looked}</h3>${list(looked, language)}`,
  )}`;
}

function keptWords({ until, months, reason }: KeptData, language: Language): string {
  const said = words[language].kept;
  if (reason !== undefined) return said.held(legalHoldReasonNames[reason][language]);
  const on = parseDay(until);
  return on === undefined ? said.open(months) : said.until(dateWords(on, language).long);
}

function checkWords({ commits, broken }: CaseData['checked'], language: Language): string {
  const said = words[language];
  return broken === undefined ? said.unchanged(commits) : said.changed(broken.commit);
}

const list = (lines: readonly (Html | string)[], language: Language): Html =>
  lines.length === 0 ? html`<p>${words[language].none}</p>` : html`<ul>${lines}</ul>`;

/** Said to her, so that it blames nobody. */
const whyWords = (reason: string, language: Language): string | undefined =>
  reason === 'too-late' ? words[language].tooLate : reasonWords(reason, language);
const kindWords = (stage: MessageData['stage'], language: Language): string =>
  stage === 'overdue' ? words[language].notYet : stageNames[stage][language];

function notSentLine({ dutyId, stage, channel, role, at, reason }: NotSentData, language: Language): Html {
  const why = whyWords(reason, language);
  return html`<li>${when(at, language)}: ${dutyName(dutyId, language).short}, ${kindWords(stage, language)}, ${channelNames[channel][language]}, ${words[language].to} ${rolesForHer[role][language]}${why === undefined ? '' : `: ${why}`}.</li>`;
}

function taskLine({ kind, dutyId, role, at, settledBy, settledAt }: TaskData, language: Language): Html {
  const said = words[language];
  const duty = dutyId === undefined ? '' : `, ${dutyName(dutyId, language).short}`;
  const done =
    settledBy === undefined || settledAt === undefined
      ? ''
      : ` ${said.settled} ${who(settledBy, language)}, ${when(settledAt, language).toLowerCase()}.`;
  return html`<li>${when(at, language)}: ${said.taskKinds[kind]} (${rolesForHer[role][language]}${duty}).${done}</li>`;
}

function messageLine({ dutyId, stage, channel, to, role, at, status, reason }: MessageData, language: Language): Html {
  const said = words[language];
  const why = reason === undefined ? undefined : whyWords(reason, language);
  const kind = kindWords(stage, language);
  const became = status === 'delayed' ? said.underWay : deliveryStatusNames[status][language];
  return html`<li>${when(at, language)}: ${dutyName(dutyId, language).short}, ${kind}, ${channelNames[channel][language]}, ${said.to} ${to.name ?? erased(language)} (${rolesForHer[role][language]}). ${became}${why === undefined ? '' : `: ${why}`}.</li>`;
}

const when = (at: string, language: Language): string => capital(momentWords(parseMoment(at), language));

function who({ id, name, roles, erased: isErased }: Named, language: Language): string {
  if (isErased) return erased(language);
  if (name === undefined) return `${words[language].system} (${id})`;
  return roles.length === 0 ? name : `${name} (${roles.map((role) => roleNames[role][language]).join(', ')})`;
}
