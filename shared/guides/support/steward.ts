import type { SupportGuide } from '../support-guide.ts';
import { handOver, neverInSupport } from './never.ts';

export const stewardGuide: SupportGuide = {
  whatToDo: [
    {
      da: 'Du er her, fordi den sygemeldte har sagt ja til netop dig. Spørg først, hvad der ville være en hjælp.',
      en: 'You are here because the person said yes to you in particular. First ask what would be of help.',
    },
    {
      da: 'Du kan ringe, være bisidder, forberede samtaler og forklare overenskomsten. Du skal ikke løse det hele.',
      en: 'You can call, be a companion, prepare talks and explain the collective agreement. You need not solve everything.',
    },
    {
      da: 'Den sygemeldte bestemmer tempoet. Et ja til dig kan trækkes tilbage når som helst.',
      en: 'The person sets the pace. A yes to you can be withdrawn at any time.',
    },
  ],
  never: [
    ...neverInSupport,
    {
      da: 'Gå ikke ud fra, at nogen er medlem af fagforeningen. Spørg kun, hvis hjælpen kræver det.',
      en: 'Do not take for granted that somebody is a member of the union. Ask only if the help depends on it.',
    },
    {
      da: 'Giv ikke noget videre til afdelingen uden et nyt ja. Et ja til dig gælder ikke afdelingen.',
      en: 'Pass nothing on to the branch without a new yes. A yes to you does not cover the branch.',
    },
  ],
  handOn: [
    ...handOver,
    {
      da: 'Skal afdelingen tage over, så bed den sygemeldte om et nyt samtykke først.',
      en: 'If the branch is to take over, first ask the person for a new consent.',
    },
  ],
  askAdvice: [
    {
      da: 'Tryk Spørg om råd, og vælg et emne på listen. Afdelingen får kun emnet, ikke hvem det handler om.',
      en: 'Press Ask for advice, and choose a topic from the list. The branch gets the topic alone, not whom it is about.',
    },
    {
      da: 'Tal om reglen og ikke om personen. Nævn hverken navn, arbejdssted eller dato, når I taler sammen.',
      en: 'Talk about the rule and not about the person. Give no name, workplace or date when you speak.',
    },
  ],
};
