import { day } from '../../shared/calendar/day.ts';
import type { Command } from '../../shared/case/commands.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import type { Refusal } from '../../shared/case/refusals.ts';
import type { Language } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';
import type { Words } from './action.ts';

type Asked = { readonly command: Command; readonly language: Language; readonly isMember: boolean };

/** What does not hold in the case, by the field that it is about; under no name where it is about the form as a whole. */
export function refusalErrors(refusal: Refusal, asked: Asked): Readonly<Record<string, string>> {
  const field = fieldOf(refusal, asked.command);
  const words = (dayToChoose(refusal) ?? (asked.isMember ? toHer(refusal) : undefined))?.[asked.language];
  return { [field]: words ?? inPlainWords(refusal, asked.language) };
}

/** Whoever works with files reads 2026-11-16 and talk-4w; on a page a day and a task are called as people call them. */
function inPlainWords(refusal: Refusal, language: Language): string {
  const said = wordRefusal(refusal, language).replace(
    /\b\d{4}-\d{2}-\d{2}\b/g,
    (iso) => dateWords(day(iso), language).short,
  );
  if (refusal.code === 'nothing-open') return nothingOpen[language];
  return 'duty' in refusal ? said.replace(refusal.duty, dutyName(ruleIdOf(refusal.duty), language).short) : said;
}

const nothingOpen: Words = {
  da: 'Der er ikke noget af den slags i gang, så der er intet at afslutte.',
  en: 'Nothing of the kind is under way, so there is nothing to end.',
};

const aboutDay: ReadonlySet<Refusal['code']> = new Set([
  'fact-ahead',
  'fact-before-first-day',
  'not-yet',
  'before-first-day',
  'return-in-the-past',
  'talk-in-the-past',
  'ends-before-it-begins',
  'ends-far-ahead',
]);
/** What is wrong with another first day. */
const aboutFirstDay: ReadonlySet<Refusal['code']> = new Set([
  'same-first-day',
  'first-day-ahead',
  'first-day-far-back',
]);

function fieldOf(refusal: Refusal, command: Command): string {
  if (aboutFirstDay.has(refusal.code)) return 'to';
  if (refusal.code === 'date-passed' || refusal.code === 'date-too-early') return refusal.field;
  if (!aboutDay.has(refusal.code)) return '';
  if (command.do === 'propose-times' && 'on' in refusal)
    return `on${command.times.findIndex(({ on }) => on === refusal.on) + 1}`;
  return command.do === 'record-fact' && command.command.day === 'received' ? 'received' : 'on';
}

/** The usual words name the field as a command does; here it stands beside them. */
function dayToChoose(refusal: Refusal): Words | undefined {
  if (refusal.code === 'date-passed') return dayPassed;
  if (refusal.code !== 'date-too-early') return undefined;
  return {
    da: `Vælg ${dateWords(refusal.earliest, 'da').long} eller en dag senere.`,
    en: `Choose ${dateWords(refusal.earliest, 'en').long} or a later day.`,
  };
}

const dayPassed: Words = {
  da: 'Dagen er gået. Vælg i dag eller en dag senere.',
  en: 'The day has passed. Choose today or a later day.',
};

/** Said to the member herself, where the usual words are meant for others or name things as the code does. */
function toHer(refusal: Refusal): Words | undefined {
  switch (refusal.code) {
    case 'fact-ahead':
    case 'not-yet':
      return {
        da: 'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.',
        en: 'The day has not come yet. Choose today or a day before.',
      };
    case 'return-in-the-past':
    case 'talk-in-the-past':
      return dayPassed;
    case 'fact-before-first-day':
    case 'before-first-day':
      return {
        da: `Vælg ${dateWords(refusal.firstDay, 'da').long}, som er din første fraværsdag, eller en dag senere.`,
        en: `Choose ${dateWords(refusal.firstDay, 'en').long}, your first day of absence, or a later day.`,
      };
    case 'nothing-open':
      return {
        da: 'Der er ikke noget af den slags i gang, så der er intet at notere.',
        en: 'Nothing of the kind is under way, so there is nothing to note.',
      };
    case 'absence-ended':
      return {
        da: 'Dit fravær er slut, så det kan ikke noteres længere.',
        en: 'Your absence is over, so this can no longer be noted.',
      };
    case 'no-times-to-accept':
    case 'time-not-proposed':
      return {
        da: 'Den tid er ikke længere foreslået. Gå tilbage, og se, hvad der gælder nu.',
        en: 'That time is no longer suggested. Go back and see what holds now.',
      };
    case 'not-done':
    case 'no-such-duty':
      return {
        da: 'Det er ikke længere registreret, så der er intet at svare på.',
        en: 'It is no longer recorded, so there is nothing to answer.',
      };
    case 'no-such-consent':
      return { da: 'Der er ikke noget ja at trække tilbage.', en: 'There is no yes to withdraw.' };
    case 'already-recorded':
      return {
        da: `Det er allerede noteret ${dateWords(refusal.on, 'da').long}.`,
        en: `It is already noted for ${dateWords(refusal.on, 'en').long}.`,
      };
    default:
      return undefined;
  }
}
