/** What the page says on which advice is asked for. */
export const adviceWords = {
  da: {
    title: 'Spørg om råd',
    intro:
      'Vælg et emne. Afdelingen får kun emnet, dit navn og dit telefonnummer. Du skal ikke skrive, hvem det handler om.',
    when: 'Afdelingen ser det, næste gang de logger ind. Der sendes ingen mail. Haster det, så ring selv.',
    topic: 'Hvad vil du spørge om?',
    branch: 'Hvem vil du spørge?',
    send: 'Spørg',
    sent: 'Dit spørgsmål er sendt til afdelingen',
    none: 'Ingen fra en afdeling står i listen over personer på din arbejdsplads. Ring til din egen afdeling, og tal om reglen, ikke om personen.',
    call: 'Ring selv',
    own: 'Det, du har spurgt om',
    waits: 'Venter på svar',
    answered: 'Afdelingen har ringet',
    asked: 'Spurgt',
    talk: 'Når I taler sammen, så tal om reglen. Nævn hverken navn, arbejdssted eller dato.',
    noNumber: 'intet nummer',
  },
  en: {
    title: 'Ask for advice',
    intro:
      'Choose a topic. The branch gets the topic, your name and your telephone number alone. You do not write whom it is about.',
    when: 'The branch sees it when they next log in. No mail is sent. If it is urgent, call them yourself.',
    topic: 'What would you like to ask about?',
    branch: 'Whom would you like to ask?',
    send: 'Ask',
    sent: 'Your question has been sent to the branch',
    none: 'Nobody from a branch is in the list of people at your workplace. Call your own branch, and talk about the rule, not about the person.',
    call: 'Call yourself',
    own: 'What you have asked about',
    waits: 'Waits for an answer',
    answered: 'The branch has called',
    asked: 'Asked',
    talk: 'When you speak, talk about the rule. Give no name, workplace or date.',
    noNumber: 'no number',
  },
} as const;
