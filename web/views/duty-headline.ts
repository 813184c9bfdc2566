import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { capital } from '../moment-words.ts';

const words = {
  da: {
    call: 'Indkald til sygefraværssamtalen',
    hold: 'Hold sygefraværssamtalen',
    await: 'Afvent svar på dine tider til samtalen',
    answer: 'Svar på den sygemeldtes forslag til tid',
    held: 'Notér, om sygefraværssamtalen er holdt',
    agreed: 'Aftalt til',
    proposed: 'Den sygemeldte har ikke svaret endnu.',
  },
  en: {
    call: 'Invite to the sick-leave talk',
    hold: 'Hold the sick-leave talk',
    await: 'Await an answer to your times for the talk',
    answer: 'Answer the times that were proposed to you',
    held: 'Note whether the sick-leave talk was held',
    agreed: 'Agreed for',
    proposed: 'There is no answer yet.',
  },
} as const;

/** The duties that somebody acts on by doing one thing. */
const tasks: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  welcome: { da: 'Giv velkomstbrevet', en: 'Hand out the welcome letter' },
  'contact-14d': { da: 'Tag den første kontakt', en: 'Make the first contact' },
  'leader-contact': { da: 'Ring igen', en: 'Call again' },
  'follow-up-talk': { da: 'Hold opfølgningssamtalen', en: 'Hold the follow-up talk' },
  'notice-5w': { da: 'Anmeld fraværet til kommunen', en: 'Notify the municipality of the absence' },
  'followup-8w': { da: 'Hold opfølgningen efter 8 uger', en: 'Hold the follow-up after 8 weeks' },
  'fast-track': { da: 'Tag stilling til fast track', en: 'Decide on fast track' },
  'retention-plan': { da: 'Lav fastholdelsesplanen', en: 'Make the job retention plan' },
  'capability-statement': { da: 'Få mulighedserklæringen på plads', en: 'See to the capability statement' },
  'partial-return': { da: 'Følg op på den delvise tilbagevenden', en: 'Review the partial return' },
  'tell-colleagues': { da: 'Orientér kollegerne', en: 'Tell the colleagues' },
  roundtable: { da: 'Hold rundbordssamtalen', en: 'Hold the roundtable talk' },
  'workplace-adjustment': { da: 'Følg op på arbejdsredskaberne', en: 'Follow up on the work aids' },
  'work-trial': { da: 'Hør tillidsrepræsentanten om praktikken', en: 'Hear the union steward on the work trial' },
  'injury-report': { da: 'Anmeld arbejdsskaden', en: 'Report the work injury' },
  'after-return': { da: 'Hold samtalen efter tilbagevenden', en: 'Hold the talk after the return' },
};

type About = { readonly ruleId: string; readonly sickLeave: SickLeave; readonly today: Day };

/** What somebody has to do about a duty, as a heading: the talk by the step that it has come to, the others by their names. */
export function dutyHeadline({ ruleId, sickLeave, today }: About, language: Language): string {
  if (ruleId !== 'talk-4w') return tasks[ruleId]?.[language] ?? dutyName(ruleId, language).long;
  const { talk, proposal } = sickLeave;
  const said = words[language];
  if (proposal?.by === 'member') return said.answer;
  if (talk === undefined) return proposal === undefined ? said.call : said.await;
  return talk.on < today ? said.held : said.hold;
}

/** What stands about the talk: the agreed time, or that an answer is awaited. */
export function talkState({ ruleId, sickLeave }: About, language: Language): string | undefined {
  if (ruleId !== 'talk-4w') return undefined;
  const { talk, proposal } = sickLeave;
  const said = words[language];
  if (talk === undefined) return proposal?.by === 'leader' ? said.proposed : undefined;
  const time = talk.time === undefined ? '' : ` ${timeWords(talk.time, language)}`;
  return `${said.agreed} ${dateWords(talk.on, language).long}${time}.`;
}

/** A day as it stands beside a heading: `Fredag den 27. november 2026`. */
export const dayLine = (on: Day, language: Language): string => capital(dateWords(on, language).long);
