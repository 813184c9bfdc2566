import type { Language } from '../case/roles.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import { type OfDuty, originOf, ruleOf } from './duty-origin.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import type { Origin, Words } from './guide.ts';
import { agreementCards } from './member-cards/agreements.ts';
import { firstWeekCards, sheCalls } from './member-cards/first-weeks.ts';
import { ownCards } from './member-cards/her-own.ts';
import { letterCards } from './member-cards/letters.ts';
import { municipalCards, municipalFollowup } from './member-cards/municipal.ts';
import { paperCards } from './member-cards/papers.ts';
import { workplaceCards } from './member-cards/workplace.ts';

/** What the member reads about a duty. Calm and short: nothing of it says that somebody else has failed. */
export type MemberCard = {
  /** "Det sker nu": holds without a date. */
  readonly now: Words;
  /** The one date, as `{date}`: left out where none is known. */
  readonly when: Words;
  /** One action, where there is one. */
  readonly youDo?: Words;
  /** "Det behøver du ikke gøre". */
  readonly youNeedNot: Words;
  /** Takes the place of `when` once the day has gone by, where the usual words do not fit. */
  readonly dayGone?: Words;
};

/** By rule id; every rule has one, since the member may see every duty. */
export const memberCards = {
  ...firstWeekCards,
  ...municipalCards,
  ...letterCards,
  ...paperCards,
  ...workplaceCards,
  ...ownCards,
  ...agreementCards,
} as const satisfies Readonly<Record<string, MemberCard>>;

const byId: Readonly<Record<string, MemberCard>> = memberCards;

/** Cards that take another's place: `sheCalls` the first contact's, `municipalFollowup` the workplace's. */
export const cardVariants: readonly MemberCard[] = [sheCalls, municipalFollowup];

/** Once the day of somebody else's duty has gone by. Nobody is blamed. */
export const othersDayGone: Words = {
  da: 'Det er ikke registreret endnu. Du må gerne spørge, men du behøver ikke.',
  en: 'It is not recorded yet. You are welcome to ask, but you need not.',
};
/** Once the day of something of her own has gone by. */
export const ownDayGone: Words = {
  da: 'Dagen er gået, men måske kan det stadig nås. Ring, hvis du er i tvivl.',
  en: 'The day has passed, but it may not be too late. Call if you are in doubt.',
};

export type CardAsked = OfDuty & {
  readonly language: Language;
  /** In words, as it is to be read. */
  readonly date?: string;
  readonly isDayGone?: boolean;
  /** She has chosen to call by herself. */
  readonly callsHerself?: boolean;
};

/** A card in one language, its date filled in. */
export type CardShown = {
  readonly now: string;
  readonly youDo: string | undefined;
  readonly youNeedNot: string;
  readonly origin: Origin;
};

/** The card of a duty as the member reads it; none for a duty that the rule set does not have. */
export function memberCard(asked: CardAsked): CardShown | undefined {
  const rule = ruleOf(asked);
  const card = rule === undefined ? undefined : cardOf(rule, asked);
  if (rule === undefined || card === undefined) return undefined;
  const { language } = asked;
  const when = whenWords(card, rule, asked);
  return {
    now: when === undefined ? card.now[language] : `${card.now[language]} ${when}`,
    youDo: card.youDo?.[language],
    youNeedNot: card.youNeedNot[language],
    origin: originOf(rule),
  };
}

function cardOf({ id, responsible }: DutyRule, { callsHerself = false }: CardAsked): MemberCard | undefined {
  if (id === 'contact-14d' && callsHerself) return sheCalls;
  return id === 'followup-8w' && responsible === 'municipality' ? municipalFollowup : byId[id];
}

function whenWords(card: MemberCard, { responsible }: DutyRule, asked: CardAsked): string | undefined {
  const { date, isDayGone = false, language } = asked;
  if (isDayGone) return (card.dayGone ?? (responsible === 'member' ? ownDayGone : othersDayGone))[language];
  return date === undefined ? undefined : fillPlaceholders(card.when[language], { date });
}
