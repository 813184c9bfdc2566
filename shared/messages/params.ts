/** The dates that texts name, `yyyy-mm-dd`. */
export const dateParams = [
  'due',
  'callBy',
  'stopsOn',
  'passesOn',
  'talkOn',
  /** The day the escalation goes out. */
  'escalatesOn',
  /** D + 30, when the absence exceeds 30 days and the window of `notice-5w` opens. */
  'reportFrom',
  /** The working day after the reminder of the first contact. */
  'handOnBy',
  /** The last working day at or before the due date. */
  'lastWorkingDay',
  /** 10 working days before the due date: the duty `ask-for-support` in domain.md. */
  'askForHelpBy',
] as const;
export type DateParam = (typeof dateParams)[number];

/** `alias` is the task's `K7F4`, `talkTime` a local time `10:30`. No parameter can hold a name. */
export type ParamName = 'alias' | 'talkTime' | DateParam;

/** What a delivery stores for its text: the text itself is filled in when it is sent or shown. */
export type Params = Readonly<Partial<Record<ParamName, string>>>;
