/** What the page says on which somebody names a substitute. */
export const substituteWords = {
  da: {
    title: 'Vikar for mig',
    link: 'Vælg, hvem der tager dine opgaver, når du er væk',
    intro:
      'Vælg, hvem der tager dine opgaver, mens du er væk. Vikaren får dine beskeder i perioden, og du får ingen. Perioden bliver stående, også når der bliver importeret en ny fil.',
    now: 'Er du syg eller væk i dag, så begynd perioden i dag. Den gælder med det samme.',
    who: 'Hvem er din vikar?',
    whoHint: 'Du kan vælge blandt dem, der har samme rolle på arbejdspladsen.',
    from: 'Fra og med',
    to: 'Til og med',
    save: 'Gem vikar',
    saved: 'Din vikar er gemt',
    takenBack: 'Perioden er taget tilbage',
    periods: 'Dine perioder',
    noPeriods: 'Du har ingen vikar.',
    takeBack: 'Tag tilbage',
    nobody:
      'Ingen andre har samme rolle på arbejdspladsen. Bed personale og løn om at tilføje en i listen over personer.',
    period: (name: string, from: string, to: string) => `${name} fra ${from} til ${to}`,
    errors: {
      order: 'Den sidste dag ligger før den første.',
      past: 'Perioden kan ikke begynde før i dag.',
      'is-away': 'Personen er selv væk og har en vikar i den periode. Vælg en anden.',
      'has-one': 'Du har allerede en vikar i den periode. Tag den tilbage først.',
      'is-one': 'Du er selv vikar for en anden i den periode. Aftal først en anden løsning for den, du er vikar for.',
      gone: 'Personen har ikke rollen længere. Vælg en anden.',
    },
  },
  en: {
    title: 'My substitute',
    link: 'Choose who takes your tasks when you are away',
    intro:
      'Choose who takes your tasks while you are away. The substitute gets your messages in that time, and you get none. The period stays, also when a new file is imported.',
    now: 'If you are ill or away today, begin the period today. It holds at once.',
    who: 'Who is your substitute?',
    whoHint: 'You can choose among those who hold the same role at the workplace.',
    from: 'From',
    to: 'Up to and including',
    save: 'Save the substitute',
    saved: 'Your substitute has been saved',
    takenBack: 'The period has been taken back',
    periods: 'Your periods',
    noPeriods: 'You have no substitute.',
    takeBack: 'Take back',
    nobody:
      'Nobody else holds the same role at the workplace. Ask the personnel office to add somebody to the list of people.',
    period: (name: string, from: string, to: string) => `${name} from ${from} to ${to}`,
    errors: {
      order: 'The last day lies before the first.',
      past: 'The period cannot begin before today.',
      'is-away': 'That person is away and has a substitute in that time. Choose somebody else.',
      'has-one': 'You have a substitute in that time already. Take it back first.',
      'is-one': 'You are a substitute for somebody else in that time. First find another way for whom you replace.',
      gone: 'That person does not hold the role any more. Choose somebody else.',
    },
  },
} as const;
