import type { Words } from './guide.ts';

export const colleagueTopics = ['hours', 'tasks', 'considerations', 'nothing'] as const;
export type ColleagueTopic = (typeof colleagueTopics)[number];

/** What may be said to colleagues: what the member chooses among, and what the leader then says. Source: domain.md `tell-colleagues`. */
export const colleagueWords: Readonly<Record<ColleagueTopic, { readonly choice: Words; readonly example: Words }>> = {
  hours: {
    choice: { da: 'Mine timer', en: 'My hours' },
    example: {
      da: 'Jeres kollega er her tirsdag og torsdag fra 9 til 12 de næste to uger.',
      en: 'Your colleague is here Tuesdays and Thursdays from 9 to 12 for the next two weeks.',
    },
  },
  tasks: {
    choice: { da: 'Mine opgaver', en: 'My tasks' },
    example: {
      da: 'Jeres kollega tager telefonen og planlægningen. De andre opgaver fordeler vi imens.',
      en: 'Your colleague takes the telephone and the planning. We share out the other tasks meanwhile.',
    },
  },
  considerations: {
    choice: { da: 'Hensyn, I kan tage', en: 'Considerations you can show' },
    example: {
      da: 'Giv jeres kollega ro til at arbejde, og lad være med at bede om ekstra vagter.',
      en: 'Let your colleague work in peace, and do not ask for extra shifts.',
    },
  },
  nothing: {
    choice: { da: 'Ingenting', en: 'Nothing' },
    example: {
      da: 'Jeres kollega er tilbage. Det er alt, jeg siger, og jeg beder jer lade være med at spørge.',
      en: 'Your colleague is back. That is all I am saying, and please do not ask.',
    },
  },
};

/** What is never said, whatever has been chosen. */
export const neverToColleagues: readonly Words[] = [
  {
    da: 'Hvad kollegaen fejler, eller hvad det skyldes.',
    en: 'What is wrong with the colleague, or what it is due to.',
  },
  { da: 'Hvad I har talt om ved samtaler.', en: 'What you have spoken about at talks.' },
  { da: 'Om kollegaen har fået hjælp, og af hvem.', en: 'Whether the colleague has had help, and from whom.' },
];
