import type { Language, Role } from '../../shared/case/roles.ts';
import type { LetterFields } from '../../shared/guides/welcome-letter.ts';
import { findPerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { casePk } from '../../shared/store/keys.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { CaseOfReader } from './case-of-reader.ts';
import { nameOf } from './names.ts';

export type LetterFacts = {
  readonly fields: LetterFields;
  /** The language that the member reads. */
  readonly language: Language;
  readonly consentRecorded: boolean;
};

/** To be filled in by hand where we do not know. */
const blank = '____________________';

/** What the welcome letter of a case says beside its fixed words. */
export async function letterFacts(needs: PortalNeeds, { sickLeave, today }: CaseOfReader): Promise<LetterFacts> {
  const { product } = needs;
  const inRole = (role: Role) => personsIn(needs, sickLeave, { role, on: today });
  const leaders = await Promise.all((await inRole('leader')).map((id) => nameOf(needs, id)));
  const office = await Promise.all((await inRole('hr')).map((id) => findPerson(needs, id)));
  const member = await findPerson(needs, sickLeave.personId);
  const { language } = await findPreferences(needs, sickLeave.personId);
  return {
    fields: {
      displayName: product.displayName,
      address: product.portalAddress === '' ? blank : product.portalAddress,
      leader: listed(leaders),
      hrPhone: listed(office.map((person) => person?.phone)),
    },
    language: language ?? member?.language ?? 'da',
    consentRecorded: await isConsentRecorded(needs, sickLeave.caseId),
  };
}

const listed = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))].join(', ') || blank;

/** Whether the employer's own records brought a consent, whatever she has said since: the letter would tell of that otherwise. */
async function isConsentRecorded({ table }: PortalNeeds, caseId: string): Promise<boolean> {
  const commits = await table.query(casePk(caseId), { prefix: commitPrefix });
  return commits
    .flatMap((item) => toCommit(item).events)
    .some((event) => event.type === 'consent-given' && event.source === 'import');
}
