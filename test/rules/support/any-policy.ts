import fc from 'fast-check';
import { isKnownPolicy, knowPolicy } from '../../../shared/rules/policies.ts';
import { type PolicyFile, parsePolicy } from '../../../shared/rules/policy-file.ts';

/** What a policy may choose, each by a word; the first of each is the default's. */
const parts: readonly (readonly (readonly [word: string, file: object])[])[] = [
  [
    ['contact14', {}],
    ['contact5', { contactDays: 5 }],
    ['contact28', { contactDays: 28 }],
  ],
  [
    ['noDays', {}],
    ['days2-6-14', { leaderContactDays: [2, 6, 14] }],
    ['days1-150', { leaderContactDays: [1, 150] }],
  ],
  [
    ['quiet', {}],
    ['mirror', { mirror: true }],
  ],
  [
    ['usualDays', {}],
    ['mayAndJune', { closedDays: ['12-24', '12-31', '05-01', '06-05'] }],
    ['neverClosed', { closedDays: [] }],
  ],
  [
    ['wide', {}],
    ['mornings', { windows: { email: { opens: '08:00', closes: '11:00' }, sms: { opens: '10:00', closes: '12:00' } } }],
    [
      'afternoons',
      {
        sendAt: { email: '13:30', sms: '15:30' },
        windows: { sms: { opens: '15:00', closes: '17:30' } },
        memberFridayCloses: '16:00',
      },
    ],
    ['shortFridays', { memberFridayCloses: '10:30' }],
  ],
  [
    ['anybody', {}],
    ['stewardOnly', { firstContact: ['steward'] }],
  ],
];

/** A policy by the words for what it chooses: made known the first time it is met. */
export function policyNamed(words: readonly string[]): string {
  const name = words.join('_');
  if (isKnownPolicy(name)) return name;
  const chosen = parts.flatMap((part, place) => part.find(([word]) => word === words[place])?.[1] ?? []);
  const file: PolicyFile = parsePolicy(JSON.stringify(Object.assign({ draftRuleSets: ['dk-2027'] }, ...chosen)));
  knowPolicy(name, 2, file);
  return name;
}

/** One of a few hundred absence policies; each is told by its name. */
export const anyPolicy: fc.Arbitrary<string> = fc
  .tuple(...parts.map((part) => fc.constantFrom(...part.map(([word]) => word))))
  .map(policyNamed);
