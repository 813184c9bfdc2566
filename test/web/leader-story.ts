import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { casePk } from '../../shared/store/keys.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, type GivenCase, type Story } from './empty-portal.ts';

/** Asta is ill since 2 November 2026 and under Lis, whose day is Wednesday 25 November. */
export async function astaIsIll(given: Partial<GivenCase> = {}): Promise<Story> {
  const story = await emptyPortal();
  await story.openCase({ caseId: 'case-1', alias: 'K7F4', firstDay: '2026-11-02', ...given });
  await savePerson(story.needs, {
    personId: 'member-of-case-1',
    employerId,
    name: 'Asta Prøve',
    number: '100101',
    phone: '+4530000009',
    language: 'da',
  });
  return story;
}

/** A leader of another workplace of the same employer. */
export const otherLeader = 'anders@example.org';

export async function saveOtherLeader(needs: PortalNeeds): Promise<void> {
  const unitId = await saveUnit(needs.table, employerId, { institution: 'Plejecenter Solgården', department: '' });
  const holder = { personId: 'leader-2', role: 'leader', scope: unitId, area: '' } as const;
  for (const item of holderItems(employerId, holder)) await needs.table.put(item, 'always');
  const fields = { name: 'Anders Anden', email: otherLeader, language: 'da' } as const;
  await savePerson(needs, { personId: 'leader-2', employerId, ...fields });
}

/** What was written down in Asta's case since it was given, as it is stored: each with who and in which commit. */
export async function happened(needs: PortalNeeds, after = 1) {
  const items = await needs.table.query(casePk('case-1'), { prefix: commitPrefix });
  return items
    .map((item) => ({ version: toCommit(item).version, by: String(item.by), events: item.events as readonly object[] }))
    .filter(({ version }) => version > after)
    .flatMap(({ version, by, events }) => events.map((event) => ({ version, by, ...event })));
}
