/** Options on special terms, and the ways of leaving working life. */
export const specialTermsWords = {
  'senior-scheme': {
    da: {
      what: 'Seniorordning: færre timer, andre opgaver eller fridage for seniorer.',
      forWhom: 'Den, der er omfattet af overenskomstens eller arbejdspladsens regler for seniorer.',
      apply: 'Aftales med lederen. Tillidsrepræsentanten kan hjælpe.',
      forMember: 'Spørg, hvad ordningen betyder for løn og pension, før den aftales.',
      forEmployer: 'Ordningen kan tages op ved en samtale og skrives ned.',
    },
    en: {
      what: 'Senior scheme: fewer hours, other tasks or days off for older employees.',
      forWhom: 'Somebody covered by the rules for seniors of the collective agreement or the workplace.',
      apply: 'Agreed with the leader. The union steward can help.',
      forMember: 'Ask what the scheme means for pay and pension before agreeing.',
      forEmployer: 'It can be brought up at a talk, and is written down.',
    },
  },
  'protected-job': {
    da: {
      what: 'Aftalebaseret skånejob: job på særlige vilkår efter aftale mellem parterne.',
      forWhom: 'Den, der kan blive i jobbet, hvis vilkårene lempes.',
      apply: 'Aftales skriftligt på arbejdspladsen. Fagforeningen får en kopi.',
      forMember: 'Pensionsgrundlaget bevares. Der ses på aftalen igen på en aftalt dato.',
      forEmployer: 'Det, der er prøvet, skrives ned: det kan få betydning, hvis der senere søges om fleksjob.',
    },
    en: {
      what: 'Protected job by agreement: a job on special terms agreed between the parties.',
      forWhom: 'Somebody who can stay in the job if the terms are eased.',
      apply: 'Agreed in writing at the workplace. The union gets a copy.',
      forMember: 'The pension base is kept. The agreement is reviewed on an agreed date.',
      forEmployer: 'What has been tried is written down: it may matter if a flexjob is applied for later.',
    },
  },
  flexjob: {
    da: {
      what: 'Fleksjob: et job tilpasset en varigt og væsentligt nedsat arbejdsevne.',
      forWhom: 'Den, der ikke kan blive i arbejde på almindelige vilkår, heller ikke med de andre muligheder.',
      apply:
        'Kommunen afgør det. På samme arbejdsplads kræves først 12 måneder på særlige vilkår, undtagen ved akut sygdom eller skade.',
      forMember: 'Løn for den indsats, der ydes, og et tilskud fra kommunen. Der følges op hvert år.',
      forEmployer: 'De 12 måneder skal være aftalt skriftligt, og forsøgene skal kunne dokumenteres.',
    },
    en: {
      what: 'Flexjob: a job fitted to a capacity for work that is reduced considerably and for good.',
      forWhom: 'Somebody who cannot stay in work on ordinary terms, not even with the other options.',
      apply:
        'The municipality decides. At the same workplace 12 months on special terms come first, except after acute illness or injury.',
      forMember: 'Pay for the work that is done, and a supplement from the municipality. It is followed up every year.',
      forEmployer: 'The 12 months have to be agreed in writing, and what was tried has to be documented.',
    },
  },
  'resource-course': {
    da: {
      what: 'Ressourceforløb: en samlet indsats fra kommunen over længere tid.',
      forWhom: 'Den, der har brug for mere end én slags hjælp, før arbejde er muligt.',
      apply:
        'Kommunen afgør det. Loven er ændret i 2026, og ordningen gives næppe til nye; spørg, hvad der er kommet i stedet.',
      forMember: 'Ydelsen er en anden end sygedagpenge. Spørg, før der siges ja.',
      forEmployer: 'Arbejdspladsen kan bidrage med det, der allerede er prøvet.',
    },
    en: {
      what: 'Resource course (ressourceforløb): a combined effort by the municipality over a longer time.',
      forWhom: 'Somebody who needs more than one kind of help before work is possible.',
      apply:
        'The municipality decides. The law changed in 2026 and new cases are hardly taken in; ask what has come instead.',
      forMember: 'The benefit is another than sickness benefit. Ask before saying yes.',
      forEmployer: 'The workplace can contribute what has already been tried.',
    },
  },
  'senior-pension': {
    da: {
      what: 'Seniorpension: pension før folkepensionsalderen, når arbejdsevnen er nedsat efter et langt arbejdsliv.',
      forWhom: 'Den, der er tæt på folkepensionsalderen og har en varigt nedsat arbejdsevne i sit seneste job.',
      apply: 'Der søges på borger.dk.',
      forMember: 'Spørg også pensionskassen og fagforeningen, før der søges.',
      forEmployer: 'Tal først om, hvad der kan prøves. En eventuel fratræden aftales for sig.',
    },
    en: {
      what: 'Senior pension: pension before the state pension age when the capacity for work is reduced after a long working life.',
      forWhom: 'Somebody near the state pension age with a capacity reduced for good in the latest job.',
      apply: 'Applied for at borger.dk.',
      forMember: 'Ask the pension fund and the union too before applying.',
      forEmployer: 'First talk about what can be tried. Leaving, if it comes to that, is agreed separately.',
    },
  },
  'early-pension': {
    da: {
      what: 'Tidlig pension: ret til pension før folkepensionsalderen efter mange år på arbejdsmarkedet.',
      forWhom: 'Den, der har været længe nok på arbejdsmarkedet. Helbredet har ingen betydning.',
      apply: 'Der søges på borger.dk hos Udbetaling Danmark.',
      forMember: 'Årene kan ses på borger.dk. Spørg pensionskassen, hvad det betyder for pensionen.',
      forEmployer: 'Arbejdspladsen skal ikke søge om noget. En fratræden aftales for sig.',
    },
    en: {
      what: 'Early pension (tidlig pension): a right to pension before the state pension age after many years in work.',
      forWhom: 'Somebody with enough years in the labour market. Health does not matter.',
      apply: 'Applied for at borger.dk with Udbetaling Danmark.',
      forMember: 'The years are shown at borger.dk. Ask the pension fund what it means for the pension.',
      forEmployer: 'The workplace has nothing to apply for. Leaving is agreed separately.',
    },
  },
  'disability-pension': {
    da: {
      what: 'Førtidspension: pension, når arbejdsevnen er varigt nedsat, og et fleksjob ikke er muligt.',
      forWhom: 'Den, for hvem de andre muligheder er prøvet eller åbenlyst ikke kan hjælpe.',
      apply: 'Kommunen afgør det. Tal med fagforeningen først.',
      forMember: 'Spørg også pensionskassen, hvad der er dækket.',
      forEmployer: 'Det, der er prøvet på arbejdspladsen, skal være skrevet ned.',
    },
    en: {
      what: 'Disability pension: pension when the capacity for work is reduced for good and a flexjob is not possible.',
      forWhom: 'Somebody for whom the other options have been tried or plainly cannot help.',
      apply: 'The municipality decides. Talk to the union first.',
      forMember: 'Ask the pension fund too what is covered.',
      forEmployer: 'What has been tried at the workplace has to be written down.',
    },
  },
} as const;
