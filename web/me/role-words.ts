import type { Role } from '../../shared/case/roles.ts';
import type { Words } from '../actions/action.ts';

/** What the member calls those around her. */
export const rolesForHer: Readonly<Record<Role | 'municipality', Words>> = {
  member: { da: 'dig selv', en: 'yourself' },
  leader: { da: 'din leder', en: 'your leader' },
  hr: { da: 'personale og løn', en: 'the personnel office' },
  steward: { da: 'din tillidsrepræsentant', en: 'your union steward' },
  'safety-rep': { da: 'din arbejdsmiljørepræsentant', en: 'your safety representative' },
  'contact-person': { da: 'din kontaktperson', en: 'your contact person' },
  'employer-consultant': { da: 'arbejdsgiverens HR-konsulent', en: "the employer's HR consultant" },
  'union-consultant': { da: 'fagforeningens afdeling', en: 'the union branch' },
  municipality: { da: 'kommunen', en: 'the municipality' },
};
