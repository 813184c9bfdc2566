import { bodyOption, type CommandHelp, type HelpGroup, pageOptions, whereOptions } from './command-help.ts';

/** Of one case, by its id; `does` says the rest. */
const ofCase = (name: string, does: Omit<CommandHelp, 'name' | 'asksServers'>): CommandHelp => ({
  name,
  ...does,
  asksServers: true,
});
const theCase = 'CASE is the id that notify and cases print as caseId.';
const exampleCase = 'Xq3vT0c9ZpLr8sWkY2mNbA';

export const cases: HelpGroup = {
  title: 'Cases, on a store whose server is stopped or on a server',
  commands: [
    {
      name: 'notify',
      about: 'somebody is ill, is ill no more, or has another address',
      usage: ['notify --number N --institution TEXT --first-day DATE [--FIELD VALUE ...]'],
      more: 'The same absence told twice is one case. What is left out about a person stays as it was. Names do not belong on a command line that others can see: write them into a file for --body.',
      options: [
        ['--number N', 'The employee number of the payroll system. Never a CPR number.'],
        ['--institution TEXT', 'The workplace.'],
        ['--department TEXT', 'The department of the workplace.'],
        ['--area TEXT', 'The agreement area, such as FOA.'],
        ['--first-day DATE', 'The first day of absence, today or earlier.'],
        ['--last-day DATE', 'The last day. Without it the absence goes on.'],
        ['--kind KIND', 'full (unless said otherwise), partial, injury, paragraph-56 or flexjob.'],
        ['--code TEXT', 'The code of the payroll system, such as Sygdom, instead of --kind.'],
        ['--percent N', 'How much of the working time, 0 to 100.'],
        ['--name TEXT', 'The name.'],
        ['--mobile N', 'Eight digits, or + and the whole number.'],
        ['--email EMAIL', 'The e-mail address.'],
        ['--language da|en', 'Of messages to the person: Danish unless said otherwise.'],
        ['--leader-email EMAIL', 'The leader, where no role names one.'],
        ['--steward-consent true|false', 'The employer’s records say that the steward may be told.'],
        ['--age-group GROUP', 'For statistics only: <30, 31-40, 41-50, 51-60 or >60; put it in quotes.'],
        ['--gender GENDER', 'For statistics only: female, male or other.'],
        ['--occupation TEXT', 'For statistics only: the occupational group.'],
        bodyOption,
        ...whereOptions,
      ],
      example: "notify --number 100101 --institution 'Bosted Havblik' --first-day 2026-11-02",
      asksServers: true,
    },
    {
      name: 'cases',
      about: 'cases by what is due first, or those of one employee',
      usage: ['cases [--unit ID] [--state STATE] [--due-before DATE] [--limit N] [--cursor C]', 'cases --number N'],
      more: 'Page by page.',
      options: [
        ['--unit ID', 'Of one workplace, by its id as cases name it.'],
        ['--state STATE', 'open (unless said otherwise), closed, or closed-going-on: ended, with duties still to do.'],
        ['--due-before DATE', 'Only those with something due before that day.'],
        ['--number N', 'Those of one employee number.'],
        ...pageOptions,
        ...whereOptions,
      ],
      example: 'cases --due-before 2026-12-01 --json',
      asksServers: true,
    },
    ofCase('case', {
      about: 'one case',
      usage: ['case CASE'],
      more: `${theCase} Its duties and why: holdfast timeline CASE. Its messages: holdfast deliveries CASE.`,
      options: whereOptions,
      example: `case ${exampleCase}`,
    }),
    ofCase('end-absence', {
      about: 'the absence has ended',
      usage: ['end-absence CASE [--on DATE] [--outcome OUTCOME]'],
      more: theCase,
      options: [
        ['--on DATE', 'The last day of absence: today unless said otherwise.'],
        [
          '--outcome OUTCOME',
          'back-in-full, partial, special-terms, protected-job, flexjob, reassignment, left, dismissed, pension, other-benefit or unknown.',
        ],
        bodyOption,
        ...whereOptions,
      ],
      example: `end-absence ${exampleCase} --on 2026-12-11 --outcome back-in-full`,
    }),
    ofCase('record', {
      about: 'what was done in a case',
      usage: ['record CASE --do COMMAND [--FIELD VALUE ...]'],
      more: theCase,
      options: [['--do COMMAND', 'What was done, with its fields: see the list below.'], bodyOption, ...whereOptions],
      example: `record ${exampleCase} --do record-talk-held --on 2026-11-27`,
      lists: 'events',
    }),
    ofCase('correct', {
      about: 'what was told wrongly of an absence',
      usage: ['correct CASE --do COMMAND [--FIELD VALUE ...]'],
      more: `${theCase} What it would change: holdfast what-if CASE, with the same fields.`,
      options: [['--do COMMAND', 'The correction, with its fields: see the list below.'], bodyOption, ...whereOptions],
      example: `correct ${exampleCase} --do correct-first-day --to 2026-11-01`,
      lists: 'corrections',
    }),
    ofCase('partial-return', {
      about: 'somebody comes back for some hours a week',
      usage: ['partial-return CASE --percent N --hours N --review DATE [--from DATE] [--steps JSON]'],
      more: theCase,
      options: [
        ['--percent N', 'How much of the working time is absence, 1 to 99.'],
        ['--hours N', 'Hours of absence a week, 4 to 37.'],
        ['--review DATE', 'When it is looked at again.'],
        ['--from DATE', 'From which day.'],
        ['--steps JSON', 'Week by week: [{"from": "2026-12-07", "hours": 20}, {"from": "2026-12-21", "hours": 10}].'],
        bodyOption,
        ...whereOptions,
      ],
      example: `partial-return ${exampleCase} --percent 50 --hours 18 --review 2027-01-15`,
    }),
    ofCase('legal-hold', {
      about: 'nothing of a case is deleted while a hold stands',
      usage: ['legal-hold CASE --do place-legal-hold --reason REASON', 'legal-hold CASE --do lift-legal-hold'],
      more: theCase,
      options: [
        ['--do COMMAND', 'place-legal-hold or lift-legal-hold.'],
        ['--reason REASON', 'court-case, complaint, compensation-claim or authority-request.'],
        bodyOption,
        ...whereOptions,
      ],
      example: `legal-hold ${exampleCase} --do place-legal-hold --reason complaint`,
    }),
  ],
};
