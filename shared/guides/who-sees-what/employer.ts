import type { Role } from '../../case/roles.ts';
import type { Sight } from '../who-sees-what.ts';

/** The employer's side, which knows of the absence anyway. */
export const employerSight = {
  leader: {
    onlyWithConsent: false,
    duties: ['employer-and-consented', 'employer'],
    sees: [
      { da: 'Dit navn og datoerne for dit fravær.', en: 'Your name and the dates of your absence.' },
      {
        da: 'Om sygedagpengene er forlænget eller stoppet, og fra hvilken dato.',
        en: 'Whether the benefit has been extended or stopped, and from which date.',
      },
      {
        da: 'At du har bedt om en kontaktpause, men ikke hvorfor.',
        en: 'That you have asked for a contact pause, but not why.',
      },
    ],
    neverSees: [
      { da: 'Kommunens breve og dine svar på dem.', en: "The municipality's letters and your answers to them." },
      { da: 'Om du er medlem af en fagforening.', en: 'Whether you are a member of a union.' },
    ],
  },
  hr: {
    onlyWithConsent: false,
    duties: ['employer-and-consented', 'employer'],
    sees: [
      {
        da: 'Dit navn, dit medarbejdernummer, din telefon og e-mail, og datoerne for dit fravær.',
        en: 'Your name, employee number, telephone and e-mail, and the dates of your absence.',
      },
      {
        da: 'Om sygedagpengene er forlænget eller stoppet, og fra hvilken dato.',
        en: 'Whether the benefit has been extended or stopped, and from which date.',
      },
      {
        da: 'At du har bedt om en kontaktpause eller en anden leder, men ikke hvorfor.',
        en: 'That you have asked for a contact pause or for another leader, but not why.',
      },
    ],
    neverSees: [
      { da: 'Kommunens breve og dine svar på dem.', en: "The municipality's letters and your answers to them." },
      { da: 'Om du er medlem af en fagforening.', en: 'Whether you are a member of a union.' },
    ],
  },
  'employer-consultant': {
    onlyWithConsent: false,
    duties: ['employer-and-consented', 'employer'],
    sees: [
      {
        da: 'Dit navn, datoerne for dit fravær og arbejdspladsens opgaver, når konsulenten åbner dit forløb.',
        en: "Your name, the dates of your absence and the workplace's tasks, when the consultant opens your case.",
      },
      {
        da: 'Hvilke opgaver der venter, fordelt på arbejdspladser.',
        en: 'Which tasks are waiting, by workplace.',
      },
      {
        da: 'Statistik, hvor små tal ikke vises, så ingen kan genkendes.',
        en: 'Statistics in which small numbers are not shown, so that nobody can be recognised.',
      },
    ],
    neverSees: [
      { da: 'Kommunens breve og dine svar på dem.', en: "The municipality's letters and your answers to them." },
      { da: 'Om du er medlem af en fagforening.', en: 'Whether you are a member of a union.' },
    ],
  },
} as const satisfies Readonly<Partial<Record<Role, Sight>>>;
