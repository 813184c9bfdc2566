import { describe, expect, it } from 'vitest';
import { memberActions } from '../../web/actions/member-actions.ts';
import { memberPages, memberStates } from './member-states.ts';
import { astaCase, memberStory } from './member-story.ts';
import { welcomeSms } from './portal-story.ts';
import { textOf } from './read-page.ts';

/** Source: texts.md. What would blame somebody, make a case of her, or frighten. */
const forbidden = {
  da: /overskred|over fristen|\bsag(en|er)?\b|jobcent|forsinket|forsømt|\bkrav\b|sanktion|undefined|\[object|NaN|sikkerhedsrepræsentant/i,
  en: /past the deadline|overdue|\bfailed\b|job cent|sanction|undefined|\[object|NaN/i,
} as const;
const languages = ['da', 'en'] as const;

async function storyIn(state: string) {
  const { given = {}, happened = [] } = memberStates[state] ?? {};
  const story = await memberStory(given);
  await story.happened(...happened);
  // Messages about what others have not done are among what is stored about her.
  const toLeader = {
    role: 'leader',
    channel: 'email',
    personId: 'leader-1',
    params: { alias: 'K7F4', due: '2026-11-30' },
  } as const;
  await story.sent(astaCase, { ...welcomeSms, personId: `member-of-${astaCase}` });
  await story.sent(astaCase, {
    ...toLeader,
    dutyId: 'talk-4w',
    stage: 'overdue',
    text: 'talk-4w.overdue.leader',
    at: '2026-11-24T07:00:00Z',
    status: 'delayed',
  });
  await story.sent(astaCase, {
    ...toLeader,
    dutyId: 'contact-14d',
    stage: 'last-call',
    text: 'contact-14d.last-call.leader',
    at: '2026-11-23T07:00:00Z',
    status: 'cancelled',
    reason: 'too-late',
  });
  return story;
}

describe.each(Object.keys(memberStates))('her pages: %s', (state) => {
  it.each(languages)(
    'hold no word that blames, frightens or makes a case of her, and no code: %s',
    async (language) => {
      const { request } = await storyIn(state);
      const doing = memberActions.map(({ name }) => `/cases/${astaCase}/do/${name}`);
      for (const path of [...memberPages, ...doing]) {
        const answer = await request(`${path}?sprog=${language}`);
        const page = textOf(await answer.text());
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, forbidden[language].exec(page)?.[0]]).toEqual([path, undefined]);
      }
    },
  );
});

describe('a page in English', () => {
  it.each(memberPages)('holds no Danish: %s', async (path) => {
    const { request } = await storyIn('many letters');
    const page = await (await request(`${path}?sprog=en`)).text();
    // Sources keep their own names, marked as Danish for those who have pages read aloud.
    const english = textOf(page.replace(/<span lang="da">.*?<\/span>/g, ''));
    expect(/\b(ikke|du|dit|eller|skal|hvem|hvornår)\b/i.exec(english)?.[0]).toBeUndefined();
  });
});
