import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { reserve } from '../../shared/intake/employee.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { findPerson } from '../../shared/people/person.ts';
import { employerId } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { asta, astaCase, bo, type MemberStory, memberStory } from './member-story.ts';
import { leader } from './signed-in.ts';

const path = `/cases/${astaCase}/erase`;
const astaId = `member-of-${astaCase}`;
let story: MemberStory;

beforeEach(async () => {
  story = await memberStory();
  await addOthers(story.needs);
});

const isOver = () => story.happened([{ type: 'absence-ended', v: 1, on: '2026-11-23' }]);
const asks = (what = 'ask', who = asta) => sendForm(story.needs, '/me/data/erasure', { do: what }, who);
const herPage = async () => (await getPage(story.needs, '/me/data', asta)).text;

describe('a member', () => {
  it('reads what erasing means and what it waits for, asks for it, and takes it back', async () => {
    expect(await herPage()).toContain('Dit forløb er ikke slut. Personale og løn kan slette, når det er lukket.');
    expect(await herPage()).toContain(
      'Bliver stående: datoer i lukkede forløb med et nummer, som ikke fører til nogen',
    );
    expect((await asks()).location).toBe('/me/data#erasure');
    expect((await getPage(story.needs, '/me/data.json', asta)).html).toContain(
      '"erasureAsked": "2026-11-25T09:00:00Z"',
    );
    expect(await herPage()).toContain('Du bad om det onsdag den 25. november 2026.');
    expect(await findPerson(story.needs, astaId)).toBeDefined();
    await asks('take-back');
    expect(await herPage()).not.toContain('Du bad om det');
  });

  it('is told to hr of her workplace alone, until she is erased or thinks otherwise', async () => {
    await asks();
    expect((await getPage(story.needs, '/cases')).text).toContain('Nogen har bedt om at få deres oplysninger slettet');
    expect((await getPage(story.needs, '/erasures')).text).toContain('Asta Prøve, 25-11-2026');
    for (const other of [hrOfOne, hrElsewhere])
      expect((await getPage(story.needs, '/erasures', other)).text).toContain('Ingen venter.');
    expect((await getPage(story.needs, '/erasures', leader)).status).toBe(404);
    await asks('take-back');
    expect((await getPage(story.needs, '/cases')).text).not.toContain('Nogen har bedt om');
  });
});

describe('hr', () => {
  it('cannot erase while the case goes on, and reads why', async () => {
    const page = await getPage(story.needs, path);
    expect(page.text).toContain('Oplysningerne kan ikke slettes endnu');
    expect(page.text).toContain('Et forløb er ikke slut. Oplysningerne skal bruges, til det er lukket.');
    expect((await sendForm(story.needs, path, { sure: 'yes' })).status).toBe(409);
    expect(await findPerson(story.needs, astaId)).toBeDefined();
  });

  it('erases nobody whose absence is reported at the same moment', async () => {
    await isOver();
    const { needs } = story;
    let isReported = false;
    const table: typeof needs.table = {
      ...needs.table,
      put: async (item, condition) => {
        if (item.pk.startsWith('EMPLOYEE#') && !isReported) {
          isReported = true;
          const employee = await findEmployee(needs, employerId, astaCase);
          await reserve(needs.table, employee, { caseId: 'next', firstDay: day('2026-11-25'), commandId: 'row' });
        }
        return needs.table.put(item, condition);
      },
    };
    const refused = await sendForm({ ...needs, table }, path, { sure: 'yes' });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('Et forløb er ikke slut.')]);
    expect(await findPerson(needs, astaId)).toBeDefined();
    expect(await needs.erased.all()).toEqual([]);
  });

  it('reads what remains and why, says that it is meant, and erases', async () => {
    await isOver();
    await asks();
    const page = await getPage(story.needs, path);
    expect(page.text).toContain('Personen bad om det onsdag den 25. november 2026.');
    expect(page.text).toContain('tal i statistikken, som ikke kan føres tilbage til nogen');
    const unticked = await sendForm(story.needs, path, {});
    expect([unticked.status, unticked.text]).toEqual([400, expect.stringContaining('Sæt kryds, når du har læst')]);
    expect(unticked.text).toContain('Ret dette, og prøv igen Ja, slet for altid: Sæt kryds, når du har læst');
    expect(unticked.html).toContain('<a href="#sure">');
    expect(await findPerson(story.needs, astaId)).toBeDefined();

    const done = await sendForm(story.needs, path, { sure: 'yes' });
    expect(done.location).toBe('/erasures?done=yes');
    expect((await getPage(story.needs, done.location)).text).toContain('Oplysningerne er slettet Ingen venter.');
    expect(await findPerson(story.needs, astaId)).toBeUndefined();
    expect(await story.needs.erased.all()).toEqual([astaId]);
  });

  it('finds nobody to erase twice, and reads "Slettet" where the name was', async () => {
    await isOver();
    await sendForm(story.needs, path, { sure: 'yes' });
    expect((await sendForm(story.needs, path, { sure: 'yes' })).status).toBe(404);
    const { text } = await getPage(story.needs, '/cases');
    expect(text).toContain('Slettet');
    expect(text).not.toContain('Asta');
    const { html } = await getPage(story.needs, `/cases/${astaCase}`);
    expect(html).not.toContain('Asta');
    for (const gone of ['erase', 'wishes']) {
      expect(html).not.toContain(`/cases/${astaCase}/${gone}`);
      expect((await getPage(story.needs, `/cases/${astaCase}/${gone}`)).status).toBe(404);
    }
  });

  it.each([leader, hrOfOne, hrElsewhere, asta, bo])(
    'alone may, and not of another workplace: not %s',
    async (other) => {
      await isOver();
      expect((await getPage(story.needs, path, other)).status).toBe(404);
      expect((await sendForm(story.needs, path, { sure: 'yes' }, other)).status).toBe(404);
      expect(await findPerson(story.needs, astaId)).toBeDefined();
    },
  );
});

describe('whoever was erased', () => {
  it('reads "Slettet" in what they wrote down for others, and a system reads as one', async () => {
    await story.happened([{ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }, 'leader-1']);
    const before = (await getPage(story.needs, '/me/data', asta)).text;
    expect(before).toContain('Lis Leder (Nærmeste leder): ');
    await erasePerson(story.needs, 'leader-1');
    const { text } = await getPage(story.needs, '/me/data', asta);
    expect(text).not.toContain('Lis Leder');
    expect(text).toContain('kl. 10, Slettet: ');
    expect(text).toContain('et system (import): ');
  });

  it('is logged out, and her pages are nobody’s', async () => {
    await isOver();
    const before = await getPage(story.needs, '/me', asta);
    expect(before.status).toBe(200);
    await sendForm(story.needs, path, { sure: 'yes' });
    expect((await getPage(story.needs, '/me', asta)).status).not.toBe(200);
  });
});
