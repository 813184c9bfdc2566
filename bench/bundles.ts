import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleEntries, bundleFunctions, bundleSize } from '../infra/bundle.ts';
import type { BenchItem, Figure } from './bench-item.ts';

/** Processes that each bundle is loaded in. Ours and the bare one take turns, so that what else the machine does falls on both. */
const times = 15;

/** The functions that people wait for, and the clients that each one speaks to AWS with besides the table's, which all have. */
const clientsOf = {
  deliver: ['KMSClient', 'SESClient', 'PinpointSMSVoiceV2Client'],
  remind: ['KMSClient', 'SQSClient'],
  'follow-commits': ['KMSClient', 'SFNClient'],
  portal: ['KMSClient', 'SQSClient'],
  api: ['KMSClient', 'SQSClient'],
} as const;

/** kB. */
const largest: Readonly<Partial<Record<string, number>>> = {
  remind: 600,
  'follow-commits': 600,
  deliver: 850,
  portal: 1200,
};
/** Loading one of these takes at most so much longer than loading its bare clients. Pages and API have far more to load than clients. */
const slowest: Readonly<Partial<Record<string, number>>> = { deliver: 1.5, remind: 1.5, 'follow-commits': 1.5 };

const packageOf = {
  KMSClient: '@aws-sdk/client-kms',
  SESClient: '@aws-sdk/client-ses',
  PinpointSMSVoiceV2Client: '@aws-sdk/client-pinpoint-sms-voice-v2',
  SQSClient: '@aws-sdk/client-sqs',
  SFNClient: '@aws-sdk/client-sfn',
} as const;

export type BundleFigures = {
  readonly name: string;
  /** What is loaded before it answers. */
  readonly bytes: number;
  /** What it may load afterwards. */
  readonly laterBytes: number;
  /** Milliseconds from before the import until after it, the median of `times` processes; ours and that of the bare clients. */
  readonly importMs?: number;
  readonly bareMs?: number;
};

/** How large each function is, and for those that people wait for how long loading it takes beside a handler that has the same clients and nothing else. */
export async function measureBundles(rounds = times): Promise<readonly BundleFigures[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundles-'));
  try {
    const names = await bundleFunctions(folder);
    await bundleBare(folder);
    return names.map((name) => {
      const { atStart: bytes, later: laterBytes } = bundleSize(path.join(folder, name));
      return { name, bytes, laterBytes, ...importTimes(folder, name, rounds) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Size and import time of each function; those that people wait for beside the clients alone. */
export const bundles: BenchItem = {
  name: 'bundles',
  run: async ({ size }) => {
    const figures = await measureBundles(size === 'smoke' ? 1 : times);
    return { figures: figures.flatMap(figuresOf) };
  },
};

const figuresOf = ({ name, bytes, laterBytes, importMs, bareMs }: BundleFigures): readonly Figure[] => {
  const size = largest[name];
  const times = slowest[name];
  return [
    {
      name: `${name}, size`,
      value: bytes / 1000,
      unit: 'kB',
      ...(size === undefined ? {} : { target: { atMost: size } }),
    },
    ...(laterBytes === 0 ? [] : [{ name: `${name}, loaded later`, value: laterBytes / 1000, unit: 'kB' }]),
    ...(importMs === undefined || bareMs === undefined
      ? []
      : [
          { name: `${name}, import`, value: importMs, unit: 'ms' },
          {
            ...{ name: `${name}, import beside its bare clients`, value: importMs / bareMs, unit: 'times' },
            ...(times === undefined ? {} : { target: { atMost: times } }),
          },
        ]),
  ];
};

const at = (folder: string, name: string): string => path.join(folder, name, 'index.mjs');

const tableClient = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
`;
const madeTable = 'DynamoDBDocumentClient.from(new DynamoDBClient({}))';

/** A handler that has the clients and does nothing, bundled the usual way: beneath the packages, where they are found. */
async function bundleBare(folder: string): Promise<void> {
  const sources = path.join(import.meta.dirname, '../node_modules/.cache/bare-clients');
  mkdirSync(sources, { recursive: true });
  const entries = Object.entries(clientsOf).map(([name, clients]) => {
    const file = path.join(sources, `${name}.ts`);
    const imports = clients.map((client) => `import { ${client} } from '${packageOf[client]}';`);
    const made = [madeTable, ...clients.map((client) => `new ${client}({})`)].join(', ');
    writeFileSync(file, `${tableClient}${imports.join('\n')}\nexport const handler = async () => [${made}].length;\n`);
    return { in: file, out: `bare-${name}/index` };
  });
  await bundleEntries(folder, entries);
}

function importTimes(folder: string, name: string, count: number): Pick<BundleFigures, 'importMs' | 'bareMs'> {
  if (!Object.hasOwn(clientsOf, name)) return {};
  const rounds = Array.from(
    { length: count },
    () => [importMs(at(folder, name)), importMs(at(folder, `bare-${name}`))] as const,
  );
  return { importMs: median(rounds.map(([ours]) => ours)), bareMs: median(rounds.map(([, bare]) => bare)) };
}

function importMs(file: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }));
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
