/** Options that find out what is possible, or that lead to other work. */
export const newPathWords = {
  'occupational-medicine-clinic': {
    da: {
      what: 'Arbejdsmedicinsk klinik: undersøger, om arbejdet er en del af årsagen, og hvad der kan ændres.',
      forWhom: 'Den, der mener, at noget i arbejdet spiller ind.',
      apply: 'Egen læge henviser. Fagforeningen kan også henvise.',
      forMember: 'Det er gratis. Klinikken giver råd om, hvilke hensyn arbejdet kræver.',
      forEmployer: 'Arbejdspladsen får kun det at vide, som den sygemeldte selv giver videre.',
    },
    en: {
      what: 'Clinic of occupational medicine: looks at whether work is part of the cause, and what can be changed.',
      forWhom: 'Somebody who thinks that something at work plays a part.',
      apply: 'Referred by the general practitioner. The union can refer too.',
      forMember: 'It is free. The clinic advises on what the work has to allow for.',
      forEmployer: 'The workplace learns only what the person on sick leave passes on.',
    },
  },
  'social-medicine-unit': {
    da: {
      what: 'Socialmedicinsk enhed: ser på helbred, arbejde og hverdag under ét.',
      forWhom: 'Den, hvis situation er sammensat, så det er uklart, hvad der kan lade sig gøre.',
      apply: 'Spørg egen læge eller fagforeningen om henvisning. Tilbuddet findes ikke alle steder.',
      forMember: 'Kan give en samlet beskrivelse af, hvilke hensyn der skal til.',
      forEmployer: 'Arbejdspladsen får kun det at vide, som den sygemeldte selv giver videre.',
    },
    en: {
      what: 'Unit of social medicine: looks at health, work and daily life together.',
      forWhom: 'Somebody in a situation with many sides, where it is unclear what is possible.',
      apply: 'Ask the general practitioner or the union about a referral. It is not found everywhere.',
      forMember: 'May give one description of what has to be allowed for.',
      forEmployer: 'The workplace learns only what the person on sick leave passes on.',
    },
  },
  'pension-health-scheme': {
    da: {
      what: 'Pensionskassens sundhedsordning: rådgivning eller behandling gennem pensionsordningen.',
      forWhom: 'Den, hvis pensionskasse har en ordning. Det har ikke alle.',
      apply: 'Ring til pensionskassen.',
      forMember: 'Kan supplere det offentlige. Spørg samtidig, hvad der er dækket, hvis arbejdsevnen er nedsat.',
      forEmployer: 'Arbejdspladsen behøver ikke gøre noget.',
    },
    en: {
      what: 'Health scheme of the pension fund: advice or treatment through the pension.',
      forWhom: 'Somebody whose pension fund has one. Not all have.',
      apply: 'Call the pension fund.',
      forMember:
        'May add to what the public health service offers. Ask too what is covered when the capacity for work is reduced.',
      forEmployer: 'The workplace need not do anything.',
    },
  },
  'work-trial': {
    da: {
      what: 'Virksomhedspraktik: arbejdet prøves af i en aftalt tid, på egen eller en anden arbejdsplads.',
      forWhom: 'Den, der vil prøve, hvad der kan lade sig gøre, før der aftales mere.',
      apply: 'Aftales med kommunen. På arbejdspladsen høres tillidsrepræsentanten skriftligt, før praktikken begynder.',
      forMember: 'Spørg kommunen, hvad praktikken betyder for betalingen, før den begynder.',
      forEmployer:
        'TR høres, uanset hvor kort praktikken er. Over 13 uger drøftes den først. Der er loft over antallet.',
    },
    en: {
      what: 'Work trial: trying the work for an agreed time, at the same or another workplace.',
      forWhom: 'Somebody who wants to try what is possible before more is agreed.',
      apply: 'Agreed with the municipality. At the workplace the union steward is heard in writing before it begins.',
      forMember: 'Ask the municipality what the trial means for the payment before it begins.',
      forEmployer:
        'The steward is heard however short the trial. Above 13 weeks it is discussed first. Their number is limited.',
    },
  },
  'skills-fund': {
    da: {
      what: 'Kompetencefond: støtte til kurser og uddannelse gennem overenskomsten.',
      forWhom: 'Den, hvis overenskomst har en fond.',
      apply: 'Der søges hos fonden, efter aftale med lederen. Tillidsrepræsentanten ved, hvilken fond det er.',
      forMember: 'Kan føre til andre opgaver. Spørg kommunen først, hvis kurset ligger under en sygemelding.',
      forEmployer: 'Lederen skal være enig. Aftal, hvornår der er tid til uddannelsen.',
    },
    en: {
      what: 'Skills fund: support for courses and training through the collective agreement.',
      forWhom: 'Somebody whose collective agreement has a fund.',
      apply: 'Applied for with the fund, in agreement with the leader. The union steward knows which fund it is.',
      forMember: 'May lead to other tasks. Ask the municipality first if the course falls during sick leave.',
      forEmployer: 'The leader has to agree. Settle when there is time for the training.',
    },
  },
  'adult-apprentice': {
    da: {
      what: 'Voksenlærling: en erhvervsuddannelse for voksne over 25 år, med løn i oplæringen.',
      forWhom: 'Den, der vil skifte fag.',
      apply: 'Der indgås en uddannelsesaftale. Arbejdsgiveren søger kommunen om tilskud.',
      forMember: 'Spørg kommunen eller skolen, hvad der gælder nu, og hvad lønnen bliver.',
      forEmployer: 'Der kan være tilskud til lønnen, men ikke til alle uddannelser og ikke til alle.',
    },
    en: {
      what: 'Adult apprentice: vocational training for adults over 25, paid while in the workplace.',
      forWhom: 'Somebody who wants to change trade.',
      apply: 'A training agreement is made. The employer applies to the municipality for a subsidy.',
      forMember: 'Ask the municipality or the school what holds now, and what the pay will be.',
      forEmployer: 'There may be a subsidy for the pay, but not for every training nor for everybody.',
    },
  },
  retraining: {
    da: {
      what: 'Revalidering: uddannelse eller oplæring til andet arbejde.',
      forWhom: 'Den, der ikke kan blive i sit fag, men kan klare et andet.',
      apply:
        'Kommunen afgør det. Loven er ændret i 2026, og ordningen gives næppe til nye; spørg, hvad der er kommet i stedet.',
      forMember: 'Betalingen er en anden end løn. Spørg, før der siges ja.',
      forEmployer: 'Arbejdspladsen kan blive spurgt, om en del af oplæringen kan foregå der.',
    },
    en: {
      what: 'Retraining (revalidering): education or training for other work.',
      forWhom: 'Somebody who cannot stay in the trade but can manage another.',
      apply:
        'The municipality decides. The law changed in 2026 and new cases are hardly taken in; ask what has come instead.',
      forMember: 'The payment is another than wages. Ask before saying yes.',
      forEmployer: 'The workplace may be asked whether part of the training can take place there.',
    },
  },
} as const;
