import type { Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import type { OutageReport } from '../simulate/outage-report.ts';
import type { ReportedDelivery } from '../simulate/simulation-report.ts';
import type { Usage } from '../simulate/usage.ts';
import { printFaults } from './print-faults.ts';
import type { SimulationOutput } from './simulate-command.ts';
import { textTable } from './text-table.ts';

type Issues = readonly { readonly line: number; readonly reason: string }[];

/** A simulation for reading: what was sent, to whom, when, and what was not. */
export function printSimulation(output: SimulationOutput, language: Language): string {
  const words = titles[language];
  const { rows, opened, continued, unchanged, ignored, rejected } = output;
  const counts = words.counts({
    rows,
    opened,
    continued,
    unchanged,
    ignored: ignored.length,
    rejected: rejected.length,
  });
  return [
    counts,
    ...issues(words.ignored, ignored),
    ...issues(words.rejected, rejected),
    ...issues(words.warnings, output.warnings),
    ...issues(words.refused, output.refused),
    '',
    textTable(
      words.header,
      output.deliveries.map((delivery) => row(delivery, language)),
    ),
    ...(output.notSent.length === 0
      ? []
      : [
          '',
          words.notSent,
          textTable(
            words.header,
            output.notSent.map((delivery) => row(delivery, language)),
          ),
        ]),
    '',
    ...(output.outage === undefined ? [] : [words.outage(output.outage)]),
    words.sum({ sent: output.deliveries.length, executions: output.executions, transitions: output.transitions }),
    ...(output.usage === undefined ? [] : [printUsage(output.usage)]),
    ...(output.faults === undefined ? [] : ['', ...printFaults(output.faults, language)]),
  ].join('\n');
}

/** For whoever reckons costs: as JSON names them. */
const printUsage = ({ handled, ...sums }: Usage): string =>
  Object.entries({ ...sums, ...handled })
    .map(([name, count]) => `${name}: ${count}`)
    .join(', ');

const issues = (title: string, list: Issues): readonly string[] =>
  list.length === 0 ? [] : ['', title, ...list.map(({ line, reason }) => `  ${line}: ${reason}`)];

/** `2026-11-11 08:00`: the offset is in the JSON. */
const row = (delivery: ReportedDelivery, language: Language): readonly string[] => {
  const { at, key, dutyId, stage, role, channel, to, subject, text, reason } = delivery;
  const names = [
    dutyName(dutyId, language).short,
    stageNames[stage][language],
    roleNames[role][language],
    channelNames[channel][language],
  ];
  return [at.slice(0, 16).replace('T', ' '), key, ...names, to, reason ?? subject ?? text ?? ''];
};

type Counts = Readonly<Record<'rows' | 'opened' | 'continued' | 'unchanged' | 'ignored' | 'rejected', number>>;
type Sum = Readonly<Record<'sent' | 'executions' | 'transitions', number>>;

const titles = {
  da: {
    header: ['Tid', 'Nummer', 'Opgave', 'Trin', 'Rolle', 'Kanal', 'Til', 'Besked'],
    counts: (c: Counts) =>
      `${c.rows} rækker: ${c.opened} åbnet, ${c.continued} fortsat, ${c.unchanged} uændret, ${c.ignored} sprunget over, ${c.rejected} afvist.`,
    ignored: 'Sprunget over (linje: grund)',
    rejected: 'Afvist (linje: grund)',
    warnings: 'Advarsler (linje: grund)',
    refused: 'Hændelser, der ikke kunne gennemføres (linje: grund)',
    notSent: 'Ikke sendt',
    outage: (o: OutageReport) =>
      `Påmindelser: ${o.onTime} til tiden, ${o.late} forsinket, ${o.lateText} forsinket og med besked om det, ${o.skipped} udeladt som for sene, ${o.passedOver} afløst af en senere.`,
    sum: (s: Sum) => `${s.sent} beskeder sendt. ${s.executions} tidslinjer, ${s.transitions} trin.`,
  },
  en: {
    header: ['Time', 'Number', 'Task', 'Stage', 'Role', 'Channel', 'To', 'Message'],
    counts: (c: Counts) =>
      `${c.rows} rows: ${c.opened} opened, ${c.continued} continued, ${c.unchanged} unchanged, ${c.ignored} ignored, ${c.rejected} rejected.`,
    ignored: 'Ignored (line: reason)',
    rejected: 'Rejected (line: reason)',
    warnings: 'Warnings (line: reason)',
    refused: 'Events that could not be carried out (line: reason)',
    notSent: 'Not sent',
    outage: (o: OutageReport) =>
      `Reminders: ${o.onTime} on time, ${o.late} late, ${o.lateText} late and saying so, ${o.skipped} left out as too late, ${o.passedOver} passed over for a later one.`,
    sum: (s: Sum) => `${s.sent} messages sent. ${s.executions} timelines, ${s.transitions} transitions.`,
  },
} as const;
