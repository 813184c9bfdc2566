import { dataOption, type HelpGroup, jsonOption, langOption, type OptionHelp, whereOptions } from './command-help.ts';

const idsOrAll: readonly OptionHelp[] = [
  ['--all', 'All that is held back, instead of ids.'],
  dataOption,
  langOption,
  jsonOption,
];

export const files: HelpGroup = {
  title: 'Files, and going live',
  commands: [
    {
      name: 'import',
      about: 'takes an employer’s files into a store on this machine',
      usage: ['import [ABSENCES.csv] [--people FILE] [--cut-over DATE] [--confirm]'],
      more: 'Says of each row what became of it. What is missing from a file ends nothing. Stop the server first. A long file goes in with send-file.',
      options: [
        ['--people FILE', 'Who holds which role, such as samples/people-sample.csv.'],
        [
          '--cut-over DATE',
          'From which day messages are sent, today or earlier; nothing dated before goes out. Without it the day of the first import is that day, and it stays so.',
        ],
        ['--confirm', 'The file is right although it would end, correct or move more than a fifth of the open cases.'],
        dataOption,
        langOption,
        jsonOption,
      ],
      example: 'import absences.csv --people people.csv --cut-over 2026-11-23',
    },
    {
      name: 'send-file',
      about: 'the same for up to 100,000 rows, also over a server, with progress',
      usage: ['send-file FILE [--kind absence|people] [--preview] [--confirm] [--results CSV]'],
      more: 'Goes through the queue, row by row, in little memory. What is missing from a file ends nothing. One that was broken off goes on with: holdfast imports ID.',
      options: [
        ['--kind absence|people', 'What the file tells of: absences unless said otherwise.'],
        ['--preview', 'Only says what each row would do.'],
        ['--confirm', 'The file is right although it would end, correct or move more than a fifth of the open cases.'],
        ['--results CSV', 'Writes what became of each row into a new file.'],
        ...whereOptions,
      ],
      example: 'send-file absences.csv --preview --results preview.csv',
      asksServers: true,
    },
    {
      name: 'imports',
      about: 'how far a file is, and its results',
      usage: ['imports ID [--confirm] [--results CSV]'],
      more: 'ID is what send-file printed as importId. An import can be looked at for seven days.',
      options: [
        ['--confirm', 'The file is right: one that waits in needs-confirmation goes on.'],
        ['--results CSV', 'Writes what became of each row into a new file.'],
        ...whereOptions,
      ],
      example: 'imports Zp8sWkY2mNbAXq3vT0c9Lr --confirm --results results.csv',
      asksServers: true,
    },
    {
      name: 'held',
      about: 'what the cut-over holds back',
      usage: ['held [--texts]'],
      more: 'For each case, duty and role the last message from before the day on which messages start, with an id for approve and drop. Changes nothing. Stop the server first.',
      options: [['--texts', 'The text of each message too.'], dataOption, langOption, jsonOption],
      example: 'held --texts',
    },
    {
      name: 'approve',
      about: 'sends messages that are held back after all',
      usage: ['approve ID ... | --all'],
      more: 'ID is what held lists. They go out when the server runs. If one id cannot be used, nothing is changed. Stop the server first.',
      options: idsOrAll,
      example: 'approve K7F4-9QXMB',
    },
    {
      name: 'drop',
      about: 'never sends messages that are held back',
      usage: ['drop ID ... | --all'],
      more: 'ID is what held lists: what has been said by telephone, for example. If one id cannot be used, nothing is changed. Stop the server first.',
      options: idsOrAll,
      example: 'drop --all',
    },
  ],
};
