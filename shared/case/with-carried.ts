import type { Carried } from './carried.ts';
import type { Happened } from './evolve.ts';
import type { SickLeave } from './sick-leave.ts';

/**
 * A case with what another left it: all that has happened in either, and of what the member wants the stricter. Its own letters, excuses and
 * agreed talk go before the other's.
 */
export function withCarried(sickLeave: SickLeave, carried: Carried, { at, version }: Happened): SickLeave {
  const taken = carried.facts.map((fact) => ({ ...fact, in: version }));
  const letters = carried.letters.map(({ duty, on }) => [duty, { on, in: version }] as const);
  const excused = carried.excused.map(
    ({ duty, ...excuse }) => [duty, { ...excuse, recordedAt: at, in: version }] as const,
  );
  const answers = (carried.answers ?? []).map(({ duty, ...answer }) => [duty, { ...answer, at, in: version }] as const);
  const moved = { recordedAt: at, moved: true, in: version, calledIn: version };
  const talk = carried.talk === undefined ? undefined : { ...carried.talk, ...moved };
  return {
    ...sickLeave,
    facts: [...sickLeave.facts, ...taken].toSorted((a, b) => a.at - b.at),
    letters: { ...Object.fromEntries(letters), ...sickLeave.letters },
    excused: { ...Object.fromEntries(excused), ...sickLeave.excused },
    answers: { ...Object.fromEntries(answers), ...sickLeave.answers },
    ...attemptsOfBoth(sickLeave, carried),
    ...acceptedOfBoth(sickLeave, carried, { at, version }),
    ...leaderOfBoth(sickLeave, carried, { at, version }),
    ...consentsOfBoth(sickLeave, carried),
    ...contactOfBoth(sickLeave, carried, { at, version }),
    ...(sickLeave.talk === undefined && talk !== undefined ? { talk } : {}),
    ...proposalOfBoth(sickLeave, carried, { at, version }),
  };
}

/** What is proposed for a talk that either case has called counts no more. */
function proposalOfBoth(
  sickLeave: SickLeave,
  { talk, proposal }: Carried,
  { at, version }: Happened,
): Pick<SickLeave, 'proposal'> {
  const isCalled = sickLeave.talk !== undefined || talk !== undefined;
  if (sickLeave.proposal !== undefined || proposal === undefined || isCalled) return {};
  return { proposal: { ...proposal, at, in: version } };
}

/** Several come in one commit, so those of another case are counted down from zero. */
function attemptsOfBoth({ attempts = [] }: SickLeave, { attempts: others = [] }: Carried): Pick<SickLeave, 'attempts'> {
  if (others.length === 0) return {};
  const lowest = Math.min(0, ...attempts.map(({ in: number }) => number));
  return { attempts: [...attempts, ...others.map((attempt, place) => ({ ...attempt, in: lowest - 1 - place }))] };
}

/** Whoever has said yes to her in either case and is let in in both still has. */
function acceptedOfBoth(
  sickLeave: SickLeave,
  carried: Carried,
  { at, version }: Happened,
): Pick<SickLeave, 'accepted'> {
  const { consents } = consentsOfBoth(sickLeave, carried);
  const others = (carried.accepted ?? []).map((each) => ({ ...each, at, in: version }));
  const all = [...(sickLeave.accepted ?? []), ...others];
  const accepted = all.filter(({ role, who }, place) => {
    const consent = consents.find(({ to }) => to === role);
    const isFirst = all.findIndex((each) => each.role === role && each.who === who) === place;
    return isFirst && consent !== undefined && (consent.who === undefined || consent.who === who);
  });
  return accepted.length === 0 ? {} : { accepted };
}

/** Another leader who took either case leads both; what she asked for in either stands. */
function leaderOfBoth(
  { chosenLeader, otherLeaderAsked }: SickLeave,
  { leader, asksForOtherLeader }: Carried,
  { at, version }: Happened,
): Pick<SickLeave, 'chosenLeader' | 'otherLeaderAsked'> {
  const recorded = { at, in: version };
  return {
    ...(chosenLeader === undefined && leader !== undefined ? { chosenLeader: { who: leader, ...recorded } } : {}),
    ...(otherLeaderAsked === undefined && asksForOtherLeader === true ? { otherLeaderAsked: recorded } : {}),
  };
}

/** Her own answer in the case goes before the other's. Of who has handed over she has been told there. */
function contactOfBoth(
  { contactChoice, declined }: SickLeave,
  carried: Carried,
  { at, version }: Happened,
): Pick<SickLeave, 'contactChoice' | 'declined'> {
  const others = (carried.declined ?? []).map((each) => ({ ...each, at, in: 0 }));
  const choice = contactChoice ?? (carried.choice === undefined ? undefined : { ...carried.choice, at, in: version });
  return { declined: [...declined, ...others], ...(choice === undefined ? {} : { contactChoice: choice }) };
}

/** Whoever she has sent away in one of the cases is not let in by the other. */
function consentsOfBoth(sickLeave: SickLeave, carried: Carried): Pick<SickLeave, 'consents' | 'withdrawn'> {
  const isSentAway = ({ consents, withdrawn }: Pick<SickLeave, 'consents' | 'withdrawn'>, to: string): boolean =>
    withdrawn.some((role) => role === to) && !consents.some((consent) => consent.to === to);
  const own = sickLeave.consents.filter(({ to }) => !isSentAway(carried, to));
  const others = carried.consents.filter(
    ({ to }) => !isSentAway(sickLeave, to) && !own.some((consent) => consent.to === to),
  );
  return {
    consents: [...own, ...others],
    withdrawn: [...new Set([...sickLeave.withdrawn, ...carried.withdrawn])],
  };
}
