import { dataOption, type HelpGroup, jsonOption } from './command-help.ts';

export const access: HelpGroup = {
  title: 'Keys and erasing, on a store whose server is stopped',
  commands: [
    {
      name: 'keys',
      about: 'keys by which other systems use the HTTP API',
      usage: ['keys create [--scopes LIST] [--for WHOM]', 'keys list', 'keys revoke ID'],
      more: 'A key is shown once. ID is what keys list shows. Stop the server first, or make the key in the portal.',
      options: [
        ['--scopes LIST', 'Some of read, notify and admin, with commas between: read,notify unless said otherwise.'],
        ['--for WHOM', 'hr-system (unless said otherwise), payroll or other.'],
        dataOption,
        ['--json', 'JSON instead of text, of the list.'],
      ],
      example: 'keys create --scopes read,notify --for payroll',
    },
    {
      name: 'rotate-keys',
      about: 'a new key over everybody’s personal fields',
      usage: ['rotate-keys'],
      more: 'Wraps everybody’s data key by it; the fields themselves are not touched. Stop the server first.',
      options: [dataOption],
      example: 'rotate-keys',
    },
    {
      name: 'erase',
      about: 'erases somebody for good, also from backups put back later',
      usage: ['erase --person ID | --key NUMBER [--yes]'],
      more: 'Refused while a case, an agreement, a legal hold or a role needs the data. Without --yes it says what remains and why, and erases nothing. Stop the server first.',
      options: [
        ['--person ID', 'The id of whoever is erased.'],
        ['--key NUMBER', 'The employee number instead.'],
        ['--yes', 'Erase.'],
        dataOption,
      ],
      example: 'erase --key 100101',
    },
  ],
};

export const upkeep: HelpGroup = {
  title: 'Looking after a store',
  commands: [
    {
      name: 'backup',
      about: 'writes the store into a new file, also while the server runs',
      usage: ['backup FILE'],
      more: 'The key file (installation.key) is not in it: keep it elsewhere. Without it no name can be read.',
      options: [dataOption],
      example: 'backup /somewhere/else/today.db',
    },
    {
      name: 'restore',
      about: 'puts a backup in the place of the store',
      usage: ['restore FILE'],
      more: 'Whoever was erased since is erased again before anybody sees it. Stop the server first.',
      options: [dataOption],
      example: 'restore /somewhere/else/today.db',
    },
    {
      name: 'verify',
      about: 'looks for any commit that was changed, removed, moved or cut off',
      usage: ['verify [--keep FILE] [--since FILE]'],
      more: 'Names what it finds; the exit code is 1 then. Stop the server first.',
      options: [
        ['--keep FILE', 'Writes the newest commit of each case into a file, to be kept elsewhere.'],
        ['--since FILE', 'Such a file of before: shows also that the whole store was put back to what it was.'],
        dataOption,
        jsonOption,
      ],
      example: 'verify --since newest.txt',
    },
    {
      name: 'rebuild',
      about: 'makes the snapshot of every case anew from its commits',
      usage: ['rebuild'],
      more: 'A case whose commits are not as they were written is left alone and named; the exit code is 1 then. Stop the server first.',
      options: [dataOption],
      example: 'rebuild',
    },
    {
      name: 'retention',
      about: 'deletes what is past its period, as the server does every night',
      usage: ['retention [--dry-run]'],
      more: 'Cases to statistics, agreements, people who have left. Stop the server first.',
      options: [
        ['--dry-run', 'Only says how many of each kind would go, and since when the oldest might have.'],
        dataOption,
        jsonOption,
      ],
      example: 'retention --dry-run',
    },
    {
      name: 'renew-timelines',
      about: 'a new timeline for every case, after a new state machine',
      usage: ['renew-timelines [--rate N] [--id ID]'],
      more: 'Goes on where it was stopped. In the cloud the function reconcile does it (docs/operations.md). Stop the server first.',
      options: [
        ['--rate N', 'So many a second, 1 to 25: 20 unless said otherwise.'],
        ['--id ID', 'Each case once for each id: the definition’s own unless said otherwise.'],
        dataOption,
      ],
      example: 'renew-timelines --rate 20',
    },
  ],
};
