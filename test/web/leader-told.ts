import type { GivenCase } from './empty-portal.ts';
import type { Sent } from './form-on.ts';

export type Later = NonNullable<GivenCase['later']>;

export const said = (event: Later[number][1], at = '2026-11-20T10:00:00+01:00'): Later[number] => [at, event];
export const recorded = (fact: string, details = {}, on = '2026-11-20') =>
  said({ type: 'fact-recorded', v: 1, fact, on, details });
export const ended = said({ type: 'absence-ended', v: 1, on: '2026-11-20', outcome: 'back-in-full' });
export const called = said({ type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' });
export const proposedByHer = said({
  type: 'times-proposed',
  v: 1,
  by: 'member',
  times: [{ on: '2026-11-27', time: '10:00' }],
});

/** What one writes, and the event that it makes; then what cannot be, and what the page says of it. */
export type Told = {
  readonly later?: Later;
  readonly right: Sent;
  readonly makes: object;
  readonly wrong: Sent;
  readonly says: string;
};

export const missing = 'Udfyld feltet.';
export const notADate = 'Skriv en dato som 27-11-2026, eller vælg den.';
export const choose = 'Vælg en af mulighederne.';

export const when = (fact: string, later?: Later): Told => ({
  ...(later === undefined ? {} : { later }),
  right: { on: '24-11-2026' },
  makes: { type: 'fact-recorded', fact, on: '2026-11-24' },
  wrong: { on: '31-11-2026' },
  says: notADate,
});
export const today = (fact: string, asked: { right: Sent; details: object; wrong: Sent; says?: string }): Told => ({
  right: asked.right,
  makes: { type: 'fact-recorded', fact, on: '2026-11-25', details: asked.details },
  wrong: asked.wrong,
  says: asked.says ?? missing,
});
export const paper = (fact: string): Told =>
  today(fact, {
    right: { due: '2026-12-09' },
    details: { due: '2026-12-09' },
    wrong: { due: '2026-11-24' },
    says: 'Dagen er gået. Vælg i dag eller en dag senere.',
  });
