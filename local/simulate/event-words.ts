/** Why a line of an events file is refused. */
export const sentences = {
  da: {
    unknownEmployee: 'Der er intet forløb med det medarbejdernummer på det tidspunkt. Se nummer og dato efter.',
    unknownPerson:
      'Ingen i personfilen har den adresse, som "who" eller "by" nævner, eller intet forløb har den dato, som "into" nævner. Se dem efter.',
    notInRole: 'Den, som "who" nævner, har ikke den rolle for arbejdspladsen og overenskomstområdet. Vælg en, der har.',
    badCommand: (fields: string) => `Kommandoen kan ikke læses. Se disse felter efter: ${fields}.`,
  },
  en: {
    unknownEmployee: 'There is no case of that employee number at that time. Check the number and the date.',
    unknownPerson:
      'Nobody in the people file has the address that "who" or "by" names, or no case has the date that "into" names. Check them.',
    notInRole:
      'The person that "who" names does not hold that role for the workplace and agreement area. Choose somebody who does.',
    badCommand: (fields: string) => `The command cannot be read. Check these fields: ${fields}.`,
  },
} as const;
