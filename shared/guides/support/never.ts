import type { Words } from '../guide.ts';

/** What nobody does who supports her, in whatever role. */
export const neverInSupport: readonly Words[] = [
  { da: 'Spørg ikke, hvad den sygemeldte fejler.', en: 'Do not ask what is wrong with the person.' },
  {
    da: 'Skriv ingen noter om helbred, heller ikke til dig selv.',
    en: 'Take no notes about health, not even for yourself.',
  },
  {
    da: 'Fortæl ikke nogen, heller ikke lederen, at I taler sammen, medmindre du har fået et ja.',
    en: 'Tell nobody, not even the leader, that you are in touch, unless you have had a yes.',
  },
  {
    da: 'Lov ikke noget på andres vegne.',
    en: "Make no promises on anybody else's behalf.",
  },
];

export const handOver: readonly Words[] = [
  {
    da: 'Tryk Giv videre. Du skal ikke give en grund.',
    en: 'Press Hand over. You need not give a reason.',
  },
  {
    da: 'Sig det hellere i dag end i morgen, så den sygemeldte kan nå at vælge en anden.',
    en: 'Better today than tomorrow, so that the person has time to choose somebody else.',
  },
  {
    da: 'Når du har givet videre, kan du ikke længere se forløbet. Den sygemeldte skal vælge på ny.',
    en: 'Once you have handed over, you no longer see the case. The person has to choose anew.',
  },
];
