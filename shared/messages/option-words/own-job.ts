/** Options that keep the job, or the employer, on ordinary terms. */
export const ownJobWords = {
  'changed-tasks': {
    da: {
      what: 'Ændrede opgaver: nogle opgaver byttes, deles eller lægges til side for en tid.',
      forWhom: 'Den, der kan noget af arbejdet, men ikke det hele.',
      apply: 'Aftales med lederen. Der skal ikke søges om noget.',
      forMember:
        'Ansættelsen fortsætter. Aftal, hvilke opgaver det gælder, hvor længe, og hvornår der ses på det igen.',
      forEmployer: 'Opgaverne fordeles på ny. Kollegerne får kun det at vide, som den sygemeldte har sagt ja til.',
    },
    en: {
      what: 'Changed tasks: some tasks are swapped, shared or put aside for a time.',
      forWhom: 'Somebody who can do some of the work, but not all of it.',
      apply: 'Agreed with the leader. Nothing has to be applied for.',
      forMember: 'The employment goes on. Agree which tasks, for how long, and when to look at it again.',
      forEmployer: 'Tasks are shared out anew. Colleagues are told only what the person on sick leave has agreed to.',
    },
  },
  'changed-hours': {
    da: {
      what: 'Ændret arbejdstid: andre mødetider, kortere dage, flere pauser eller andre vagter.',
      forWhom: 'Den, der kan arbejde, men ikke på de samme tidspunkter eller lige så længe ad gangen.',
      apply: 'Aftales med lederen. Tillidsrepræsentanten kan hjælpe med aftalen.',
      forMember: 'Varigt færre timer kan give lavere løn og pension. Få det oplyst og skrevet ned, før det aftales.',
      forEmployer: 'Vagtplanen lægges om. Overenskomstens regler om arbejdstid gælder stadig.',
    },
    en: {
      what: 'Changed hours: other starting times, shorter days, more breaks or other shifts.',
      forWhom: 'Somebody who can work, but not at the same times or for as long at a stretch.',
      apply: 'Agreed with the leader. The union steward can help with the agreement.',
      forMember:
        'Fewer hours for good may mean lower pay and pension. Have it explained and written down before agreeing.',
      forEmployer: 'The rota is changed. The rules on working hours in the collective agreement still hold.',
    },
  },
  'other-placement': {
    da: {
      what: 'Omplacering: andet arbejde eller et andet arbejdssted hos samme arbejdsgiver.',
      forWhom: 'Den, der ikke kan vende tilbage til sit eget job, men kan arbejde et andet sted.',
      apply: 'Lederen skal undersøge muligheden sammen med personale og løn. Den sygemeldte kan selv pege på steder.',
      forMember: 'Arbejdsgiveren er den samme. Løn og vilkår kan blive anderledes; spørg, før der siges ja.',
      forEmployer: 'Det, der er undersøgt, skrives ned med dato, også når svaret er nej.',
    },
    en: {
      what: 'Other placement: other work, or another place of work, with the same employer.',
      forWhom: 'Somebody who cannot return to the same job but can work elsewhere.',
      apply: 'The leader must look into it with the personnel office. The person on sick leave may suggest places.',
      forMember: 'The employer stays the same. Pay and terms may change; ask before saying yes.',
      forEmployer: 'What has been looked into is written down with a date, also when the answer is no.',
    },
  },
  'partial-leave': {
    da: {
      what: 'Delvis raskmelding eller delvis sygemelding: arbejde nogle af timerne og sygemeldt resten.',
      forWhom: 'Den, der kan arbejde noget af tiden og er væk mindst 4 timer om ugen.',
      apply:
        'Aftales med lederen i en plan uge for uge. Personale og løn sender den til kommunen, som skal godkende den.',
      forMember:
        'Timerne kan sættes op lidt efter lidt. Dagene tæller fuldt med i de 22 uger. Ferie kræver en raskmelding først.',
      forEmployer: 'Planen følges op på den aftalte dato. Der kan søges refusion for de timer, den sygemeldte er væk.',
    },
    en: {
      what: 'Partial return or partial sick leave: working some of the hours, on sick leave for the rest.',
      forWhom: 'Somebody who can work part of the time and is away for at least 4 hours a week.',
      apply:
        'Agreed with the leader in a plan week by week. The personnel office sends it to the municipality, which has to approve it.',
      forMember:
        'Hours can go up little by little. The days count in full towards the 22 weeks. Holiday means being reported fit first.',
      forEmployer: 'The plan is reviewed on the agreed date. Refund can be claimed for the hours of absence.',
    },
  },
  'agreement-56': {
    da: {
      what: '§ 56-aftale: arbejdsgiveren kan få refusion fra første dag, når en langvarig eller kronisk lidelse giver fravær.',
      forWhom: 'Den, der ventes at være væk mindst 10 dage om året eller har haft 21 betalte fraværsdage.',
      apply: 'Arbejdsgiver og medarbejder skriver aftalen sammen. Kommunen skal godkende den.',
      forMember: 'Aftalen gør fraværet lettere at bære for arbejdspladsen. Den fornys, før der er gået 2 år.',
      forEmployer:
        'Ingen arbejdsgiverperiode for det fravær, aftalen gælder. Andet fravær følger de almindelige regler.',
    },
    en: {
      what: '§ 56 agreement: the employer can have refund from the first day when a lasting or chronic condition causes absence.',
      forWhom: 'Somebody expected to be away at least 10 days a year, or who has had 21 paid days of absence.',
      apply: 'Employer and employee write the agreement together. The municipality has to approve it.',
      forMember:
        'The agreement makes the absence easier to bear for the workplace. It is renewed before 2 years have passed.',
      forEmployer: 'No employer period for the absence it covers. Other absence follows the ordinary rules.',
    },
  },
  aids: {
    da: {
      what: 'Arbejdsredskaber og indretning: hjælpemidler eller ændringer på arbejdspladsen.',
      forWhom: 'Den, der kan passe sit arbejde, når redskaber og indretning passer.',
      apply: 'Tal først med lederen om, hvad arbejdspladsen selv sørger for. Der kan søges hos kommunen om andet.',
      forMember: 'Arbejdsmiljørepræsentanten inddrages fra begyndelsen. Der følges op efter 4 uger.',
      forEmployer: 'Noget kan arbejdspladsen selv komme til at betale. Følg op, så ansøgningen ikke går i stå.',
    },
    en: {
      what: 'Work aids and workplace adjustment: aids, or changes at the workplace.',
      forWhom: 'Somebody who can do the work when tools and surroundings fit.',
      apply:
        'First ask the leader what the workplace itself provides. The municipality can be applied to for other things.',
      forMember: 'The safety representative is involved from the start. It is followed up after 4 weeks.',
      forEmployer: 'The workplace may have to pay for some of it. Follow up, so that the application does not stall.',
    },
  },
  'personal-assistant': {
    da: {
      what: 'Personlig assistent: hjælp til bestemte opgaver i arbejdet, op til 20 timer om ugen.',
      forWhom: 'Den, der har en varig og betydelig funktionsnedsættelse, men selv kan det meste af jobbet.',
      apply: 'Der søges hos kommunen, gerne sammen med lederen.',
      forMember: 'Assistenten hjælper med det praktiske. De faglige opgaver er stadig ens egne.',
      forEmployer: 'Kommunen kan give tilskud til assistentens løn. Assistenten er ikke vikar.',
    },
    en: {
      what: 'Personal assistant: help with certain tasks at work, up to 20 hours a week.',
      forWhom: 'Somebody with a lasting and considerable impairment who can do most of the job alone.',
      apply: 'Applied for with the municipality, preferably together with the leader.',
      forMember: "The assistant helps with practical things. The professional tasks remain one's own.",
      forEmployer: "The municipality may subsidise the assistant's pay. The assistant is not a stand-in.",
    },
  },
  mentor: {
    da: {
      what: 'Mentor: en fast person, der hjælper til rette i den første tid.',
      forWhom: 'Den, der har brug for én at støtte sig til for at komme i gang igen.',
      apply: 'Spørg kommunen; siden 2026 gives støtten sjældent. Arbejdspladsen kan selv udpege en.',
      forMember: 'En fast person at gå til. Aftal, hvad mentoren må vide.',
      forEmployer: 'Mentoren skal have tid til opgaven. Der ses på ordningen igen efter 6 måneder.',
    },
    en: {
      what: 'Mentor: one person who helps through the first time back.',
      forWhom: 'Somebody who needs one person to lean on to get going again.',
      apply:
        'Ask the municipality; since 2026 the support is seldom granted. The workplace can appoint a mentor itself.',
      forMember: 'One person to turn to. Agree on what the mentor may know.',
      forEmployer: 'The mentor needs time for the task. It is reviewed after 6 months.',
    },
  },
} as const;
