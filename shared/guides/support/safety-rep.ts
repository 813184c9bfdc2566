import type { SupportGuide } from '../support-guide.ts';
import { handOver, neverInSupport } from './never.ts';

export const safetyRepGuide: SupportGuide = {
  whatToDo: [
    {
      da: 'Du er her, fordi den sygemeldte har sagt ja til dig. Spørg først, hvad der ville være en hjælp.',
      en: 'You are here because the person said yes to you. First ask what would be of help.',
    },
    {
      da: 'Du ser på arbejdet: opgaver, redskaber, indretning, tempo og samarbejde.',
      en: 'You look at the work: tasks, tools, surroundings, pace and working together.',
    },
    {
      da: 'Du er med, når der søges om redskaber eller indretning, og når en arbejdsskade anmeldes.',
      en: 'You take part when aids or adjustments are applied for, and when a work injury is reported.',
    },
  ],
  never: [
    ...neverInSupport,
    {
      da: 'Tag ikke en persons forhold op i arbejdsmiljøgruppen. Tal om arbejdet, som det er for alle.',
      en: "Do not bring up one person's situation in the health and safety group. Talk about the work as it is for all.",
    },
  ],
  handOn: handOver,
  askAdvice: [
    {
      da: 'Spørg arbejdsmiljøorganisationen om reglen, ikke om personen. Nævn hverken navn eller dato.',
      en: 'Ask the health and safety organisation about the rule, not the person. Give neither name nor date.',
    },
    {
      da: 'Vil du have afdelingens råd, så vælg et emne på listen. Du skal ikke skrive, hvem det handler om.',
      en: "If you want the branch's advice, choose a topic from the list. You do not write whom it is about.",
    },
  ],
};
