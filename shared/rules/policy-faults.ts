import type { Channel } from '../case/roles.ts';
import { defaultPolicy } from './default-policy.ts';
import type { DutyRule } from './duty-rule.ts';
import type { ReminderRule, Window } from './policy.ts';
import { mayKnow } from './reminders-for.ts';
import { ruleSets } from './rule-sets.ts';

/** What is wrong in a policy file although each part by itself could be right. */
export type PolicyFault = { readonly path: readonly (string | number)[]; readonly message: string };

type Layer = {
  readonly sendAt?: Readonly<Partial<Record<Channel, string | undefined>>> | undefined;
  readonly windows?: Readonly<Partial<Record<Channel, Window | undefined>>> | undefined;
  readonly memberFridayCloses?: string | undefined;
  readonly reminders?: readonly ReminderRule[] | undefined;
};
type File = Layer & { readonly agreements?: Readonly<Record<string, Layer>> | undefined };

/** Hours outside the window, reminders that nobody could tell apart, and reminders to those who may not know. */
export const faultsOf = (layer: Layer): readonly PolicyFault[] => [
  ...(['email', 'sms'] as const).flatMap((channel) => hourFaults(layer, channel)),
  ...(layer.reminders ?? []).flatMap((reminder, place) => reminderFaults(layer, reminder, place)),
];

/** The same of each agreement area, with what the employer's own layer says below it. */
export const areaFaults = ({ agreements = {}, ...own }: File): readonly PolicyFault[] =>
  Object.entries(agreements).flatMap(([area, layer]) =>
    faultsOf({
      ...layer,
      sendAt: { ...own.sendAt, ...layer.sendAt },
      windows: { ...own.windows, ...layer.windows },
      memberFridayCloses: layer.memberFridayCloses ?? own.memberFridayCloses,
    }).map(({ path, message }) => ({ path: ['agreements', area, ...path], message })),
  );

function hourFaults(layer: Layer, channel: Channel): readonly PolicyFault[] {
  const { opens, closes } = layer.windows?.[channel] ?? defaultPolicy.windows[channel];
  const hour = layer.sendAt?.[channel] ?? defaultPolicy.sendAt[channel];
  if (hour >= opens && hour < closes) return channel === 'sms' ? fridayFaults(layer, { opens, hour }) : [];
  const message = `Messages sent at ${hour} fall outside the window ${opens}-${closes}. Choose an hour within it.`;
  return [{ path: ['sendAt', channel], message }];
}

/** Members must be reachable on Fridays too: what is planned for one goes out at the hour for SMS. */
function fridayFaults(layer: Layer, { opens, hour }: { readonly opens: string; readonly hour: string }) {
  const friday = layer.memberFridayCloses ?? defaultPolicy.memberFridayCloses;
  if (hour < friday) return [];
  const said = layer.memberFridayCloses !== undefined;
  if (friday <= opens) {
    const path = said ? ['memberFridayCloses'] : ['windows', 'sms', 'opens'];
    const message = `On Fridays members are left alone from ${friday}, and the window for SMS opens at ${opens}: it would never open for them. Leave some hours between the two.`;
    return [{ path, message }];
  }
  const path = layer.sendAt?.sms === undefined && said ? ['memberFridayCloses'] : ['sendAt', 'sms'];
  const message = `SMS sent at ${hour} would not go out on Fridays, when members are left alone from ${friday}. Choose an earlier hour for SMS or leave members alone from a later one.`;
  return [{ path, message }];
}

function reminderFaults({ reminders = [] }: Layer, reminder: ReminderRule, place: number): readonly PolicyFault[] {
  const { dutyId, stage, to } = reminder;
  const first = reminders.findIndex((other) => other.dutyId === dutyId && other.stage === stage && other.to === to);
  const path = ['reminders', place];
  const same = `The same stage of ${dutyId} goes to ${to} already: only the first would be sent. Choose another stage.`;
  const secret = `Not everybody whom this may reach may know of ${dutyId}. Choose somebody else.`;
  return [
    ...(first < place ? [{ path, message: same }] : []),
    ...(rulesOf(dutyId).some((rule) => !mayKnow(reminder, rule)) ? [{ path, message: secret }] : []),
  ];
}

const rulesOf = (dutyId: string): readonly DutyRule[] =>
  ruleSets.flatMap(({ duties }) => duties.filter(({ id }) => id === dutyId));
