import { expect, it } from 'vitest';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { dutyStarts } from '../../shared/messages/duty-starts.ts';
import { confidenceNames, roleNames } from '../../shared/messages/glossary.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import type { DueRule, DutyRule, Start } from '../../shared/rules/duty-rule.ts';
import type { FactCommand } from '../../shared/rules/fact-command.ts';
import { factCommandNamed, factCommandNames } from '../../shared/rules/fact-commands.ts';
import { remindersFor } from '../../shared/rules/reminders-for.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

/** Each duty once, as its newest rule set has it, with the rule sets in which it is found. */
const duties = [...new Set(ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id)))].flatMap((id) => {
  const having = ruleSets.filter((ruleSet) => ruleSet.duties.some((rule) => rule.id === id));
  const rule = having.at(-1)?.duties.find((each) => each.id === id);
  const newest =
    having
      .filter(({ draft }) => draft !== true)
      .at(-1)
      ?.duties.find((each) => each.id === id) ?? rule;
  return newest === undefined ? [] : [{ rule: newest, ruleSetIds: having.map((ruleSet) => ruleSet.id) }];
});

function dueWords(due: DueRule): string {
  switch (due.kind) {
    case 'first-day-plus':
      return `D + ${due.days}${due.policyDays === undefined ? '' : ' (policy)'}`;
    case 'first-day-plus-months':
      return `D + ${due.months} months`;
    case 'opening-plus-working-days':
      return `${due.workingDays} working days after the later of D and the opening`;
    case 'counted-weeks':
      return 'the day the 22-week count passes (estimate)';
    case 'contact-days':
      return 'the policy’s contact days after D';
    case 'fact-date': {
      const base = due.field === undefined ? 'the event' : `its \`${due.field}\``;
      return due.plus === undefined ? base : `${base} ${distance(due.plus)}`;
    }
  }
}

function distance(plus: NonNullable<Extract<DueRule, { kind: 'fact-date' }>['plus']>): string {
  const [unit, count] = Object.entries(plus)[0] ?? ['days', 0];
  const names: Readonly<Record<string, string>> = { days: 'days', workingDays: 'working days', months: 'months' };
  return `${count < 0 ? '−' : '+'} ${Math.abs(count)} ${names[unit]}`;
}

const dues = ({ due }: Start): readonly DueRule[] => ('kind' in due ? [due] : due);

const commandsFor = (rule: DutyRule, kind: 'starts' | 'closes'): string => {
  const facts =
    kind === 'starts'
      ? rule.starts.flatMap(({ when }) => (typeof when === 'object' ? [when.fact] : []))
      : [...rule.closes, ...(rule.endedBy === undefined ? [] : [rule.endedBy])];
  const names = factCommandNames().filter((name) => facts.includes(factCommandNamed(name)?.records ?? ''));
  const own = facts.filter((fact) => !names.some((name) => factCommandNamed(name)?.records === fact));
  return [...names.map((name) => `\`${name}\``), ...own.map((fact) => caseCommands[fact] ?? fact)].join(', ') || '–';
};

/** Facts that commands of the case itself record. */
const caseCommands: Readonly<Record<string, string>> = {
  'contact-made': '`record-contact-made`',
  'letter-given': '`record-letter-given`',
  'talk-held': '`record-talk-held`',
  'municipality-notified': '`record-municipality-notified`',
  'followup-held': '`record-followup-held`',
  'follow-up-called-for': '`record-contact-made` (its answers)',
  returned: '`end-absence` (with an outcome)',
};

function row({ rule, ruleSetIds }: (typeof duties)[number]): string {
  const { id, responsible, visibleTo, basis, source, checkedOn, confidence, roll, counting, lateness } = rule;
  const acts = responsible === 'first-contact' ? 'first of the policy’s list' : roleNames[responsible].en;
  const reminders = remindersFor(rule, defaultPolicy).length;
  return `| \`${id}\` | ${dutyName(id, 'da').long} | ${dutyStarts[id]?.en ?? 'With the case.'} | ${[...new Set(rule.starts.flatMap(dues).map(dueWords))].join('; ')} | ${acts} | ${visibleTo} | ${commandsFor(rule, 'starts')} | ${commandsFor(rule, 'closes')} | ${reminders} | ${counting}, ${roll}, ${lateness} | ${basis}; ${source} (${checkedOn}): ${confidence} ${confidenceNames[confidence].en} | ${ruleSetIds.join(' ')} |`;
}

const field = (command: FactCommand): string => {
  const needs = [...(command.needs ?? [])].map((name) => `\`${name}\``);
  const may = (command.may ?? []).map((name) => `\`${name}?\``);
  return [...needs, ...may].join(', ') || '–';
};

const page = [
  '# The duties, as the code has them',
  '',
  'Made from the rules in `shared/rules` by `test/messages/rules-page.test.ts`; a change shows here. D is the first day of absence.',
  'Lateness is what becomes of a heads-up, reminder, last call or overdue word that goes out a day or more late: `send-late` as it is, `late-text` with an excuse (or, once the due date has passed, with a text that says so), `skip` not at all once the due date has passed. Of several that one role has missed only the last goes out. An escalation follows once whoever it is about has been told; notices and corrections always go out.',
  '',
  '| id | name | starts | due | acts | visible to | started by | closed by | reminders | counting, day off, lateness | basis, source, checked, confidence | rule sets |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|',
  ...duties.map(row),
  '',
  '## The commands of duties',
  '',
  'Each records one fact. `on` is the day it happened, today where it is left out; `?` may be left out. Any duty can be excused with `excuse-duty {duty, reason, until?}`, taken up again with `resume-duty {duty}`, and given the date of a letter with `record-letter-date {duty, on}` where the municipality sets one.',
  '',
  '| command | fields |',
  '|---|---|',
  ...factCommandNames()
    .toSorted()
    .flatMap((name) => {
      const command = factCommandNamed(name);
      return command === undefined ? [] : [`| \`${name}\` | ${field(command)} |`];
    }),
  '',
].join('\n');

it('writes every duty and every command of the rules down for a lawyer to read', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/rules.md');
});
