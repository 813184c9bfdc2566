import { adviceTopics } from '../../shared/guides/advice-topics.ts';
import { colleagueWords, neverToColleagues } from '../../shared/guides/colleagues.ts';
import { contactChoiceWords, contactQuestion } from '../../shared/guides/contact-choices.ts';
import { endOfAbsence } from '../../shared/guides/end-of-absence.ts';
import { followsRegistration } from '../../shared/guides/hr/after-registration.ts';
import { hrGuides } from '../../shared/guides/hr-guide.ts';
import { leaderGuides } from '../../shared/guides/leader-guide.ts';
import { cardVariants, memberCards, othersDayGone, ownDayGone } from '../../shared/guides/member-card.ts';
import { memberPreparation } from '../../shared/guides/member-preparation.ts';
import { memberRights } from '../../shared/guides/member-rights.ts';
import { supportChecklists, supportGuides } from '../../shared/guides/support-guide.ts';
import { unionGuides } from '../../shared/guides/union-guide.ts';
import { letterSections } from '../../shared/guides/welcome-letter/sections.ts';
import { letterTitle } from '../../shared/guides/welcome-letter.ts';
import { beforeAnyForm, whichForm } from '../../shared/guides/which-form.ts';
import { dutyKindWords, nobodySees, whoSeesWhat } from '../../shared/guides/who-sees-what.ts';
import { noMonthNamed, yearlyCycle } from '../../shared/guides/yearly-cycle.ts';
import { wordsIn } from './words-in.ts';

export const cardWords = wordsIn({ memberCards, cardVariants, othersDayGone, ownDayGone }, 'cards');
export const letterWords = wordsIn({ letterTitle, letterSections }, 'letter');

/** What the member reads on her own pages and in her letter. */
export const memberWords = [
  ...cardWords,
  ...letterWords,
  ...wordsIn({ memberRights, memberPreparation, contactChoiceWords, contactQuestion }, 'member'),
  ...wordsIn({ whoSeesWhat, dutyKindWords, nobodySees }, 'sees'),
];

export const allWords = [
  ...memberWords,
  ...wordsIn({ leaderGuides, whichForm, beforeAnyForm, colleagueWords, neverToColleagues }, 'leader'),
  ...wordsIn({ supportGuides, supportChecklists, adviceTopics }, 'support'),
  ...wordsIn({ hrGuides, followsRegistration, endOfAbsence }, 'hr'),
  ...wordsIn({ unionGuides, yearlyCycle, noMonthNamed }, 'union'),
];
