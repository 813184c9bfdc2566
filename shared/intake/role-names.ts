import type { Role } from '../case/roles.ts';
import { choice } from './choices.ts';

/** Roles are written in Danish, full or short. The member is no role in a people file. Source: domain.md "Who is involved". */
export const readRole = choice<Role>([
  ['leder', 'leader'],
  ['nærmeste leder', 'leader'],
  ['hr', 'hr'],
  ['personale og løn', 'hr'],
  ['tillidsrepræsentant', 'steward'],
  ['TR', 'steward'],
  ['tillidsrepræsentant (TR)', 'steward'],
  ['arbejdsmiljørepræsentant', 'safety-rep'],
  ['AMR', 'safety-rep'],
  ['arbejdsmiljørepræsentant (AMR)', 'safety-rep'],
  ['sikkerhedsrepræsentant', 'safety-rep'],
  ['kontaktperson', 'contact-person'],
  ['HR-konsulent', 'employer-consultant'],
  ['HR-konsulent (arbejdsfastholdelse)', 'employer-consultant'],
  ['faglig sekretær', 'union-consultant'],
  ['socialrådgiver', 'union-consultant'],
]);

/** One name of each role, to show to somebody who wrote another. */
export const knownRoles: readonly string[] = [
  'leder',
  'hr',
  'tillidsrepræsentant',
  'arbejdsmiljørepræsentant',
  'kontaktperson',
  'HR-konsulent',
  'faglig sekretær',
];
