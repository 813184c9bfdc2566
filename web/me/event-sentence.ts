import { day } from '../../shared/calendar/day.ts';
import { CaseEvent, type StoredEvent } from '../../shared/case/events.ts';
import type { Language } from '../../shared/case/roles.ts';
import {
  correctionReasonNames,
  excuseReasonNames,
  legalHoldReasonNames,
  outcomeNames,
} from '../../shared/messages/choice-names.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { eventWords } from '../../shared/messages/event-words.ts';
import { optionWords } from '../../shared/messages/option-words.ts';
import { capital } from '../moment-words.ts';
import { fieldNames } from './field-names.ts';
import { rolesForHer } from './role-words.ts';

const renewed = { da: 'påmindelserne blev sat i gang igen', en: 'the reminders were started again' } as const;

/** What the words of an event say already, or what is of no use to a reader. */
const said: ReadonlySet<string> = new Set(['type', 'v', 'fact', 'employerId', 'personId']);

/** What happened, in words, with everything that was written down of it. */
export function eventSentence(event: StoredEvent, language: Language): string {
  const words = eventWords(CaseEvent.parse(event), language);
  const details = Object.entries(event).flatMap(([name, value]) =>
    said.has(name) ? [] : detail(name, value, language),
  );
  return `${capital(words === '' ? renewed[language] : words)}${details.length === 0 ? '' : ` (${details.join('; ')})`}.`;
}

function detail(name: string, value: unknown, language: Language): readonly string[] {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
  if (isObject(value)) return Object.entries(value).flatMap(([inner, each]) => detail(inner, each, language));
  const label = fieldNames[name]?.[language] ?? name;
  return [`${label}: ${valueWords(value, language)}`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const choices: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...rolesForHer,
  ...correctionReasonNames,
  ...excuseReasonNames,
  ...legalHoldReasonNames,
  ...outcomeNames,
  'ordinary-terms': { da: 'på almindelige vilkår', en: 'on ordinary terms' },
  'other-placement': { da: 'et andet sted', en: 'another placement' },
  'special-terms': { da: 'på særlige vilkår', en: 'on special terms' },
  self: { da: 'dig selv', en: 'yourself' },
  'not-now': { da: 'ikke lige nu', en: 'not now' },
  portal: { da: 'her på siden', en: 'on these pages' },
  telephone: { da: 'i telefonen', en: 'on the telephone' },
  paper: { da: 'på papir', en: 'on paper' },
  import: { da: 'registreret af arbejdspladsen', en: 'recorded by the workplace' },
};

function valueWords(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return value ? { da: 'ja', en: 'yes' }[language] : { da: 'nej', en: 'no' }[language];
  if (Array.isArray(value)) return value.map((each) => inList(each, language)).join(', ');
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateWords(day(text), language).short;
  if (/^\d\d:\d\d$/.test(text)) return timeWords(text, language);
  return choices[text]?.[language] ?? optionWords[text]?.[language].what ?? dutyName(text, language).short;
}

const inList = (each: unknown, language: Language): string =>
  isObject(each)
    ? Object.values(each)
        .map((inner) => valueWords(inner, language))
        .join(' ')
    : valueWords(each, language);
