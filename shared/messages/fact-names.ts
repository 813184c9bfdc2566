import type { Language } from '../case/roles.ts';
import { agreementFacts } from './fact-names/agreement-facts.ts';
import { letterFacts } from './fact-names/letter-facts.ts';
import { milestoneFacts } from './fact-names/milestone-facts.ts';
import { municipalFacts } from './fact-names/municipal-facts.ts';
import { workplaceFacts } from './fact-names/workplace-facts.ts';

/**
 * What happened, as a clause that can follow its date: "mandag den 7. december 2026: kommunen fik anmeldelsen". Member, leader and steward read
 * the same clause, so where it can it names nobody.
 */
export const factNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...milestoneFacts,
  ...municipalFacts,
  ...workplaceFacts,
  ...letterFacts,
  ...agreementFacts,
};

/** What the screens call a fact; its name in the code when a rule set brings one that nobody has worded yet. */
export const factName = (fact: string, language: Language): string => factNames[fact]?.[language] ?? fact;
