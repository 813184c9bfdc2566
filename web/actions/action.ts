import type { Actor } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import type { Language, Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { View } from '../view.ts';

export type Words = Readonly<Record<Language, string>>;

/** Under which heading the page of a case lists what can be noted there, in this order. */
export const actionGroups = [
  'talks',
  'returning',
  'support',
  'papers',
  'agreements',
  'employment',
  'corrections',
  'earlier-agreements',
] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** In which case, by whom and on which local date something is done. */
export type ActionContext = {
  readonly needs: PortalNeeds;
  readonly view: View;
  readonly sickLeave: SickLeave;
  readonly actors: readonly Actor[];
  readonly today: Day;
};

/** One thing that a person can do in a case: a command with its form. All share one address, one page and one way of being carried out. */
export type Action = {
  /** Its name in the address; the command's own, unless two actions give the same command. */
  readonly name: string;
  readonly command: string;
  /** Speaks to somebody in this role, or one of these. Without one it speaks to all but the member, who has actions of her own. */
  readonly role?: Role | readonly Role[];
  readonly title: Words;
  /** What stands on the button; the title unless said otherwise. */
  readonly submit?: Words;
  readonly intro?: Words;
  /** Said once it is done. */
  readonly done: Words;
  readonly fields: (context: ActionContext) => readonly Field[] | Promise<readonly Field[]>;
  /** What stands in the fields at first. */
  readonly initial?: (context: ActionContext) => FormState['values'];
  /** What the command says beside the fields. */
  readonly fixed?: (context: ActionContext) => Readonly<Record<string, unknown>>;
  /** Turns what was typed into the command's fields where the two differ. */
  readonly shape?: (typed: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** What is wrong with the fields together, by field; nothing when all is right. */
  readonly check?: (
    typed: Readonly<Record<string, unknown>>,
    language: Language,
  ) => Readonly<Record<string, string>> | undefined;
  /** Says that a duty is done: its button reads so. */
  readonly ticksOff?: boolean;
  /** Shows what would change, and asks once more. */
  readonly previews?: boolean;
  /** Where the page of a case lists it; without one another page offers it. */
  readonly group?: ActionGroup | ((context: ActionContext) => ActionGroup);
  /** Whether the case as it stands has a use for it; always unless said otherwise. */
  readonly isOffered?: (context: ActionContext) => boolean;
  /** Where one comes to when it is done; the page one came from unless said otherwise. */
  readonly next?: (context: ActionContext) => string;
  /** The same, where one may not know of the case any more by then. */
  readonly leavesTo?: string;
};
