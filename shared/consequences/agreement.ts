import { isoDay } from '../calendar/day.ts';
import { momentOfInstant } from '../calendar/moment.ts';
import { aliasOf } from '../case/alias.ts';
import type { CaseEvent } from '../case/events.ts';
import { lastFact, toStored } from '../case/facts.ts';
import type { Commit } from '../case/fold.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import { factCommandFor } from '../rules/fact-commands.ts';
import { pauseOf } from '../rules/holding-back.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import { type CaseNeeds, perform, commit as write } from '../store/perform.ts';
import { agreementLives } from './agreement-lives.ts';

type FactRecorded = Extract<CaseEvent, { type: 'fact-recorded' }>;
type Following = { readonly event: FactRecorded; readonly commit: Commit };

/** An agreement is an object of its own, which outlives the case: what the case records of it is recorded there too. */
export async function keepAgreements(needs: CaseNeeds, sickLeave: SickLeave, following: Following): Promise<void> {
  if (sickLeave.agreement !== undefined) return;
  const { fact } = following.event;
  for (const rule of ruleSetNamed(sickLeave.ruleSet).duties)
    if (rule.agreement === true && (concerns(rule, fact) || isPause(fact)))
      await keep(needs, sickLeave, { ...following, rule });
}

/** While the member wants to be left alone her agreements leave her alone too. */
const isPause = (fact: string): boolean => fact === 'contact-paused' || fact === 'contact-pause-ended';

const concerns = ({ starts, closes, endedBy }: DutyRule, fact: string): boolean =>
  closes.includes(fact) ||
  endedBy === fact ||
  starts.some(({ when }) => typeof when === 'object' && when.fact === fact);

async function keep(
  needs: CaseNeeds,
  sickLeave: SickLeave,
  { event, commit, rule }: Following & { readonly rule: DutyRule },
): Promise<void> {
  const { caseId, sickLeave: standing } = (await agreementLives(needs, sickLeave, rule.id)).standing;
  const commandId = `${commit.commandId}:${rule.id}`;
  const isMade = event.fact === `${rule.id}-made`;
  if (standing === undefined && !isMade) return;
  if (standing === undefined) await open(needs, sickLeave, { event, rule, caseId, commandId });
  // One that was void is made anew.
  if (standing?.status === 'void' && isMade) await reopen(needs, caseId, `${commandId}:anew`);
  if (standing !== undefined) await recordThere(needs, { caseId, commandId, event });
  // With an id of its own, so that a crash before it loses no pause.
  const paused = lastFact(sickLeave.facts, 'contact-paused');
  if (isMade && paused !== undefined && pauseOf(sickLeave) !== undefined)
    await recordThere(needs, { caseId, commandId: `${commandId}:paused`, event: paused });
}

const reopen = async (needs: CaseNeeds, caseId: string, commandId: string): Promise<void> => {
  await perform(needs, { caseId, commandId, by: 'case' }, { do: 'reopen-case', reason: 'entered-wrong' });
};

type There = {
  readonly caseId: string;
  readonly commandId: string;
  readonly event: Pick<FactRecorded, 'fact' | 'on' | 'details'>;
};

async function recordThere(needs: CaseNeeds, { caseId, commandId, event }: There): Promise<void> {
  const command = factCommandFor(event.fact);
  if (command === undefined) return;
  const fields =
    command.day === 'received' ? { ...event.details, received: event.on } : { ...event.details, on: event.on };
  try {
    await perform(needs, { caseId, commandId, by: 'case' }, { do: 'record-fact', command, fields });
  } catch (error) {
    // What has ended there already needs no second end.
    if (!(error instanceof CommandRefused)) throw error;
  }
}

type Opening = {
  readonly event: FactRecorded;
  readonly rule: DutyRule;
  readonly caseId: string;
  readonly commandId: string;
};

async function open(
  needs: CaseNeeds,
  sickLeave: SickLeave,
  { event, rule, caseId, commandId }: Opening,
): Promise<void> {
  const { employerId, personId, unitId, area, leaderId, ruleSet, policyVersion, policyId } = sickLeave;
  const from = event.details.from ?? event.on;
  const whose = { employerId, personId, unitId, area, leaderId, ruleSet, policyVersion, policyId };
  await write(needs, undefined, {
    caseId,
    commandId,
    by: 'case',
    at: momentOfInstant(needs.clock()),
    events: [
      {
        type: 'agreement-opened',
        v: 1,
        ...whose,
        alias: aliasOf(caseId),
        agreement: rule.id,
        caseId: sickLeave.caseId,
        from: isoDay(from),
        details: toStored(event.details),
      },
    ],
  });
}
