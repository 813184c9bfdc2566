import type { ConsentRole } from '../../shared/case/roles.ts';
import type { Words } from '../../shared/guides/guide.ts';

/** A role in the middle of a sentence, said to whoever holds it. */
export const asRole: Readonly<Record<ConsentRole, Words>> = {
  steward: { da: 'tillidsrepræsentant', en: 'union steward' },
  'safety-rep': { da: 'arbejdsmiljørepræsentant', en: 'safety representative' },
  'contact-person': { da: 'kontaktperson', en: 'contact person' },
  'union-consultant': { da: 'afdelingens konsulent', en: 'consultant of the union branch' },
};
