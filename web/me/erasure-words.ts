/** What the member's page says of erasing. The last two hinder nobody's reading, only the moment. */
export const erasureWords = {
  da: {
    title: 'Få dine oplysninger slettet',
    ask: 'Bed om at få dem slettet',
    asked: 'Du bad om det',
    takeBack: 'Lad dem blive alligevel',
    waits: {
      'open-case': 'Dit forløb er ikke slut. Personale og løn kan slette, når det er lukket.',
      'running-agreement': 'Din aftale løber endnu. Personale og løn kan slette, når den er slut.',
      'legal-hold':
        'Dit forløb skal bevares på grund af en sag eller et krav. Personale og løn kan slette, når det er ophævet.',
      'holds-role':
        'Du har en rolle på arbejdspladsen endnu. Personale og løn kan slette, når du ikke har den længere.',
    },
  },
  en: {
    title: 'Have your data erased',
    ask: 'Ask to have them erased',
    asked: 'You asked for it on',
    takeBack: 'Let them stay after all',
    waits: {
      'open-case': 'Your absence is not over. The personnel office can erase once it is closed.',
      'running-agreement': 'Your agreement is still running. The personnel office can erase once it ends.',
      'legal-hold':
        'Your absence must be kept because of a dispute or a claim. The personnel office can erase once that is lifted.',
      'holds-role': 'You still have a role at the workplace. The personnel office can erase once you have it no more.',
    },
  },
} as const;
