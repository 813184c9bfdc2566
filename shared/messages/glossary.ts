import type { DayOff } from '../calendar/work-calendar.ts';
import type { Channel, Language, Role } from '../case/roles.ts';
import type { Confidence } from '../rules/duty-rule.ts';
import type { Stage } from '../rules/policy.ts';

type Words = Readonly<Record<Language, string>>;
type Names<Code extends string> = Readonly<Record<Code, Words>>;

/** What the screens call a role, seen by others than its holder. */
export const roleNames: Names<Role | 'municipality'> = {
  member: { da: 'Den sygemeldte', en: 'Person on sick leave' },
  leader: { da: 'Nærmeste leder', en: 'Leader' },
  hr: { da: 'Personale og løn', en: 'Personnel office' },
  steward: { da: 'Tillidsrepræsentant (TR)', en: 'Union steward (TR)' },
  'safety-rep': { da: 'Arbejdsmiljørepræsentant (AMR)', en: 'Safety representative (AMR)' },
  'contact-person': { da: 'Kontaktperson', en: 'Contact person' },
  'employer-consultant': { da: 'HR-konsulent (arbejdsfastholdelse)', en: 'HR consultant (job retention)' },
  'union-consultant': { da: 'Faglig sekretær / socialrådgiver i afdelingen', en: 'Union branch consultant' },
  municipality: { da: 'Kommunen', en: 'Municipality' },
};

export const stageNames: Names<Stage> = {
  notice: { da: 'Besked', en: 'Notice' },
  'heads-up': { da: 'Varsel', en: 'Heads-up' },
  reminder: { da: 'Påmindelse', en: 'Reminder' },
  'last-call': { da: 'Sidste påmindelse', en: 'Last reminder' },
  overdue: { da: 'Over fristen', en: 'Past the deadline' },
  escalation: { da: 'Løftet til næste led', en: 'Escalation' },
  correction: { da: 'Rettelse', en: 'Correction' },
};

export const channelNames: Names<Channel> = {
  email: { da: 'e-mail', en: 'e-mail' },
  sms: { da: 'SMS', en: 'SMS' },
};

/** How sure a rule is. */
export const confidenceNames: Names<Confidence> = {
  V: { da: 'Bekræftet', en: 'Confirmed' },
  V2: { da: 'Én kilde', en: 'One source' },
  S: { da: 'Håndbog eller lokal aftale', en: 'Handbook or local agreement' },
  U: { da: 'Ikke bekræftet, spørg', en: 'Not confirmed, ask' },
};

/** Why nobody works on a day. `quiet` are the days on which the member is left in peace. */
export const dayOffNames: Names<Exclude<DayOff, undefined>> = {
  saturday: { da: 'lørdag', en: 'Saturday' },
  sunday: { da: 'søndag', en: 'Sunday' },
  closed: { da: 'lukkedag', en: 'closed day' },
  quiet: { da: 'julefred (23. december til 1. januar)', en: 'Christmas peace (23 December to 1 January)' },
  'new-year': { da: 'nytårsdag', en: "New Year's Day" },
  'maundy-thursday': { da: 'skærtorsdag', en: 'Maundy Thursday' },
  'good-friday': { da: 'langfredag', en: 'Good Friday' },
  'easter-sunday': { da: 'påskedag', en: 'Easter Sunday' },
  'easter-monday': { da: '2. påskedag', en: 'Easter Monday' },
  'prayer-day': { da: 'store bededag', en: 'Great Prayer Day' },
  ascension: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  'whit-sunday': { da: 'pinsedag', en: 'Whit Sunday' },
  'whit-monday': { da: '2. pinsedag', en: 'Whit Monday' },
  'christmas-day': { da: 'juledag', en: 'Christmas Day' },
  'boxing-day': { da: '2. juledag', en: 'Boxing Day' },
};
