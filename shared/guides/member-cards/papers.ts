import type { Words } from '../guide.ts';
import type { MemberCard } from '../member-card.ts';

const whenSoonest: Words = {
  da: 'Aflever den, så snart du kan. Sig til, hvis der er en god grund til, at det tager tid.',
  en: 'Hand it in as soon as you can. Say so if there is a good reason why it takes time.',
};
const handIn: Words = { da: 'Den skal være afleveret senest {date}.', en: 'It has to be handed in by {date}.' };

/** Papers that the leader has asked for. */
export const paperCards = {
  'capability-statement': {
    now: {
      da: 'Din leder har bedt om en mulighedserklæring. I udfylder første del sammen, og din læge udfylder anden del.',
      en: 'Your leader has asked for a capability statement. You fill in the first part together, your doctor the second.',
    },
    when: handIn,
    youDo: { da: 'Bestil en tid hos din læge i god tid.', en: 'Book a time with your doctor well ahead.' },
    youNeedNot: {
      da: 'Du skal ikke betale for den, og den skal ikke sige, hvad du fejler.',
      en: 'You do not pay for it, and it is not to say what is wrong with you.',
    },
    dayGone: whenSoonest,
  },
  'duration-certificate': {
    now: {
      da: 'Din leder har bedt om en varighedserklæring. Din læge skriver, hvor længe fraværet ventes at vare.',
      en: 'Your leader has asked for a certificate of duration. Your doctor writes how long the absence is expected to last.',
    },
    when: handIn,
    youDo: { da: 'Ring til din læge, og bed om erklæringen.', en: 'Call your doctor and ask for the certificate.' },
    youNeedNot: {
      da: 'Du skal ikke betale for den, og den skal ikke sige, hvad du fejler.',
      en: 'You do not pay for it, and it is not to say what is wrong with you.',
    },
    dayGone: whenSoonest,
  },
  'free-certificate': {
    now: {
      da: 'Din leder har bedt om en friattest fra din læge.',
      en: "Your leader has asked for a doctor's free-form certificate.",
    },
    when: handIn,
    youDo: {
      da: 'Ring til din læge, og spørg samtidig din leder, om arbejdspladsen betaler.',
      en: 'Call your doctor, and ask your leader whether the workplace pays.',
    },
    youNeedNot: { da: 'Den skal ikke sige, hvad du fejler.', en: 'It is not to say what is wrong with you.' },
    dayGone: whenSoonest,
  },
  'self-declaration': {
    now: {
      da: 'Din leder har bedt om en tro- og loveerklæring. Du skriver selv under på, at fraværet skyldes sygdom.',
      en: 'Your leader has asked for a solemn declaration. You sign that the absence is due to illness.',
    },
    when: handIn,
    youDo: { da: 'Skriv under, og aflever den.', en: 'Sign it and hand it in.' },
    youNeedNot: {
      da: 'Du behøver ikke gå til lægen, og du skal ikke skrive, hvad du fejler.',
      en: 'You need not see a doctor, and you do not write what is wrong with you.',
    },
    dayGone: whenSoonest,
  },
} as const satisfies Readonly<Record<string, MemberCard>>;
