import type { Role } from '../case/roles.ts';
import type { Visibility } from '../rules/duty-rule.ts';
import type { Words } from './guide.ts';
import { employerSight } from './who-sees-what/employer.ts';
import { consentedSight } from './who-sees-what/let-in.ts';

/** Everybody but the member herself, and the municipality, which is no user. */
export type Seer = Exclude<Role, 'member'> | 'municipality';

/** What somebody sees of a case and what never, told to the member. */
export type Sight = {
  /** Sees nothing, not even that the case exists, until she says yes. */
  readonly onlyWithConsent: boolean;
  /** The kinds of duties that they see: the same as shared/rules/may-see allows. */
  readonly duties: readonly Visibility[];
  /** What else they see. */
  readonly sees: readonly Words[];
  readonly neverSees: readonly Words[];
};

export const whoSeesWhat: Readonly<Record<Seer, Sight>> = { ...employerSight, ...consentedSight };

/** What the kinds of duties are, in words for the member. */
export const dutyKindWords: Readonly<Record<Visibility, Words>> = {
  'employer-and-consented': {
    da: 'Det, I gør sammen på arbejdspladsen: kontakt, samtaler, planer og aftaler, med datoer.',
    en: 'What you do together at the workplace: contact, talks, plans and agreements, with dates.',
  },
  employer: {
    da: 'Arbejdspladsens egne opgaver: beskeden til kommunen og refusion.',
    en: "The workplace's own tasks: the notice to the municipality and the refund.",
  },
  'member-and-consented': {
    da: 'Dit eget: kommunens samtaler og skemaer, afgørelser, klager, varsler, og hvem du beder om hjælp.',
    en: "What is your own: the municipality's talks and forms, decisions, appeals, warnings, and whom you ask for help.",
  },
};

/** What nobody sees: there is no field for it. */
export const nobodySees: readonly Words[] = [
  { da: 'Hvad du fejler, og hvilken behandling du får.', en: 'What is wrong with you, and which treatment you get.' },
  { da: 'Dit cpr-nummer.', en: 'Your CPR number.' },
  { da: 'Hvad du skriver, når du forbereder dig.', en: 'What you write when you prepare.' },
];

const kinds = Object.keys(dutyKindWords) as readonly Visibility[];

/** All that somebody sees and all that they never see, in words: the kinds of duties first. */
export function sightOf(seer: Seer): { readonly sees: readonly Words[]; readonly neverSees: readonly Words[] } {
  const { duties, sees, neverSees } = whoSeesWhat[seer];
  // The municipality is outside: it knows its own letters, and of these pages nothing.
  if (duties.length === 0) return { sees, neverSees };
  const unseen = kinds.filter((kind) => !duties.includes(kind));
  return {
    sees: [...duties.map((kind) => dutyKindWords[kind]), ...sees],
    neverSees: [...unseen.map((kind) => dutyKindWords[kind]), ...neverSees, ...nobodySees],
  };
}
