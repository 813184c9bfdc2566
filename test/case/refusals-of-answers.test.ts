import { expect, it } from 'vitest';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import type { Refusal } from '../../shared/case/refusals.ts';

it.each<[Refusal, string, string]>([
  [{ code: 'proposed-so' }, 'Those times are proposed already.', 'De tider er allerede foreslået.'],
  [
    { code: 'no-times-to-accept' },
    'The other side has proposed no times, so there is none to accept. Propose some.',
    'Den anden part har ikke foreslået tider, så der er ingen at sige ja til. Foreslå selv nogle.',
  ],
  [
    { code: 'time-not-proposed' },
    'That time is not among those that the other side has proposed. Choose one of them, or propose others.',
    'Den tid er ikke blandt dem, den anden part har foreslået. Vælg en af dem, eller foreslå andre.',
  ],
  [
    { code: 'not-let-in', role: 'steward' },
    'The steward is not let in yet. Give consent first, or leave the role out.',
    'Der er endnu intet samtykke til steward. Giv det først, eller udelad rollen.',
  ],
  [
    { code: 'not-done', duty: 'talk-4w' },
    'Nothing is recorded of the duty "talk-4w", so there is nothing to say of it.',
    'Der er ikke registreret noget for opgaven "talk-4w", så der er intet at svare på.',
  ],
  [
    { code: 'nothing-to-take-back', duty: 'talk-4w' },
    'Nothing is recorded of "talk-4w" that can be taken back.',
    'Der er ikke registreret noget for "talk-4w", som kan tages tilbage.',
  ],
  [{ code: 'same-unit' }, 'The case is at that workplace already.', 'Forløbet hører allerede til den arbejdsplads.'],
  [{ code: 'leads-already' }, 'That person leads the case already.', 'Den person er allerede leder i forløbet.'],
  [
    { code: 'no-leader-asked' },
    'Nobody has asked for another leader, so there is nothing to answer.',
    'Ingen har bedt om en anden leder, så der er intet at svare på.',
  ],
  [
    { code: 'leader-asked-already' },
    'Another leader is asked for already. The personnel office answers.',
    'Der er allerede bedt om en anden leder. Personaleafdelingen svarer.',
  ],
  [{ code: 'has-accepted' }, 'That person has said yes already.', 'Den person har allerede sagt ja.'],
  [
    { code: 'no-such-attempt' },
    'That is not on the list of what has been tried. See the list anew.',
    'Det står ikke på listen over det, der er prøvet. Se listen igen.',
  ],
  [
    { code: 'steps-in-order' },
    'The steps begin on the day from which the partial return holds, and each lies after the one before. Check the dates.',
    'Trinene begynder den dag, den delvise tilbagevenden gælder fra, og hvert trin ligger efter det forrige. Se datoerne efter.',
  ],
])('the refusal %o is told to the person who asked', (refusal, english, danish) => {
  expect([wordRefusal(refusal, 'en'), wordRefusal(refusal, 'da')]).toEqual([english, danish]);
});
