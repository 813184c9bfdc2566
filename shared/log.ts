/** One line per outcome. Ids, names of outcomes and counts; never a name, address, number or message text. */
export type LogLine = {
  readonly what: string;
  readonly caseId?: string;
  readonly dutyId?: string;
  readonly outcome?: string;
  readonly reason?: string | undefined;
  readonly count?: number;
  /** Of `reconcile`: what was lost and has been mended, and what was more than an hour late. Alarms are made of these two. */
  readonly repaired?: number;
  readonly late?: number;
  /** By kind. */
  readonly counts?: Readonly<Record<string, number>>;
};

export type Log = (line: LogLine) => void;
