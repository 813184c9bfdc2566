import type { SimulationOutput } from '../../../../local/cli/simulate-command.ts';
import type { Language } from '../../../../shared/case/roles.ts';
import { event } from '../events.ts';
import { absence, type PersonOf, person } from '../rows.ts';
import { play, type Story } from '../story.ts';
import type { DutyStory, Setting } from './duty-story.ts';
import { milestoneStories } from './milestone-stories.ts';
import { otherStories } from './other-stories.ts';

type Message = SimulationOutput['deliveries'][number];

/** A story as it was played: the messages of its duty, in order. */
export type PlayedStory = {
  readonly story: DutyStory;
  readonly firstDay: string;
  readonly messages: readonly Message[];
};

export const dutyStories: readonly DutyStory[] = [...milestoneStories, ...otherStories];

const usualFirstDay = '2026-11-02';

const settings: Readonly<Record<Setting, Pick<Story, 'until' | 'policy' | 'outage'>>> = {
  usual: { until: '2027-01-31' },
  'half-a-year': { until: '2027-06-30' },
  // A flexjob is looked at last five years after it began.
  lasting: { until: '2032-01-31' },
  'rules-of-2023': { until: '2024-06-30' },
  'own-policy': {
    until: '2027-01-31',
    policy: {
      mirror: true,
      leaderContactDays: [2, 6],
      reminders: [{ duty: 'fast-track', stage: 'heads-up', to: 'leader', when: { daysBeforeDue: 14 } }],
    },
  },
  'no-consultant': { until: '2027-01-31' },
  outage: { until: '2026-12-31', outage: '2026-11-10T00:00:00+01:00..2026-11-18T09:00:00+01:00' },
};

/** Everybody whom the product can write to beside the member, in a language. */
function staffIn(language: Language, setting: Setting): readonly string[] {
  const one = (role: string, name: string, fields: Partial<PersonOf> = {}): string =>
    person(role, { email: `${name}@example.org`, language, ...fields });
  return [
    one('leder', 'leader', { department: 'Afsnit A' }),
    one('hr', 'hr'),
    one('tillidsrepræsentant', 'steward', { area: 'FOA' }),
    one('AMR', 'safety'),
    one('kontaktperson', 'contact'),
    one('faglig sekretær', 'branch', { institution: '', area: 'FOA' }),
    ...(setting === 'no-consultant' ? [] : [one('HR-konsulent', 'consultant', { institution: '' })]),
  ];
}

/** Plays every story in a language, those of a setting together: each is the absence of somebody else. */
export async function playStories(language: Language): Promise<readonly PlayedStory[]> {
  const bySetting = Map.groupBy(dutyStories, ({ setting = 'usual' }) => setting);
  const inOrder = new Map<DutyStory, PlayedStory>();
  for (const [setting, stories] of bySetting)
    for (const each of await playTogether(language, setting, stories)) inOrder.set(each.story, each);
  return dutyStories.flatMap((story) => inOrder.get(story) ?? []);
}

async function playTogether(
  language: Language,
  setting: Setting,
  stories: readonly DutyStory[],
): Promise<readonly PlayedStory[]> {
  const numbered = stories.map((story, place) => ({ story, number: String(100101 + place) }));
  const output = await play({
    ...settings[setting],
    people: staffIn(language, setting),
    absences: numbered.map(({ story, number }) => rowOf(story, { number, language })),
    events: numbered.flatMap(({ story, number }) =>
      (story.events ?? []).map(([at, command, fields]) => event(at, command, { ...fields, key: number })),
    ),
  });
  const { refused, rejected, warnings, deliveries, notSent } = output;
  const ofStory = ({ story, number }: (typeof numbered)[number], messages: readonly Message[]) =>
    messages.filter(({ key, dutyId }) => key === number && dutyId === story.duty);
  const wrong = [...refused, ...rejected, ...warnings, ...numbered.flatMap((each) => ofStory(each, notSent))];
  if (wrong.length > 0) throw new RangeError(`A story does not go as told: ${JSON.stringify(wrong[0])}`);
  return numbered.map((each) => ({
    story: each.story,
    firstDay: each.story.firstDay ?? usualFirstDay,
    messages: ofStory(each, deliveries),
  }));
}

type Who = { readonly number: string; readonly language: Language };

const rowOf = ({ firstDay = usualFirstDay, stewardMayKnow = true }: DutyStory, { number, language }: Who): string =>
  absence({
    number,
    language,
    phone: `+4520${number}`,
    email: `member-${number}@example.org`,
    from: firstDay,
    consent: stewardMayKnow ? 'ja' : 'nej',
  });
