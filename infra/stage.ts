import * as z from 'zod';

/** AWS's regions within the EU: Zurich and London are not. */
type EuRegion = 'eu-north-1' | 'eu-central-1' | 'eu-west-1' | 'eu-west-3' | 'eu-south-1' | 'eu-south-2';

/** What differs between installations. Everything else is the same everywhere. */
export type Stage = {
  readonly name: string;
  /** Where everything is and stays. */
  readonly region: EuRegion;
  /** Where SMS are sent from: AWS sends none from Stockholm. */
  readonly smsRegion: EuRegion;
  /** The domain that mails come from: its owner adds the DNS records that SES asks for. */
  readonly mailDomain: string;
  readonly portalAddress: string;
  /** Of a certificate for the host of that address, in the region: with it the API answers there. Without it under a name of AWS's. */
  readonly certificateArn?: string;
  /** At most 11 characters: also the sender that an SMS shows. */
  readonly displayName: string;
  /** The countries whose numbers get SMS, by ISO 3166: those that the sender id has been asked for. */
  readonly smsCountries: readonly string[];
  /** US dollars for one SMS. Danish ones cost some 5 cents: what is three times as dear goes to a number abroad, and is refused. */
  readonly smsMaxPrice: string;
  /** US dollars for all SMS of a day. Far above a usual one: it stops a fault of ours from costing a month's money overnight. */
  readonly smsDailyCap: string;
  /** US dollars for all SMS of a month, as AWS counts them: from there on the operators are told. */
  readonly smsMonthlyUsd: number;
  /** Texts are checked and not sent. */
  readonly smsDryRun: boolean;
  /** Ids of the employers whose cases are looked after. */
  readonly employers: readonly [string, ...string[]];
  /** Whom alarms and the budget are told to: a mailbox that several people read. */
  readonly operatorMail: string;
  /** US dollars for everything in the account in a month, SMS too: at four fifths of it, or when it is foreseen, the operators are told. */
  readonly monthlyUsd: number;
  /** Data outlive the stack, and the table cannot be deleted. */
  readonly keepsData: boolean;
};

const inEveryStage = {
  region: 'eu-north-1',
  smsRegion: 'eu-central-1',
  displayName: 'Tidslinje',
  smsCountries: ['DK'],
  smsMaxPrice: '0.15',
  employers: ['employer'],
} as const;

const stages = {
  dev: {
    ...inEveryStage,
    name: 'dev',
    mailDomain: 'dev.tidslinje.example',
    portalAddress: 'https://dev.tidslinje.example',
    operatorMail: 'drift@dev.tidslinje.example',
    monthlyUsd: 30,
    smsDailyCap: '1',
    smsMonthlyUsd: 5,
    smsDryRun: true,
    keepsData: false,
  },
  prod: {
    ...inEveryStage,
    name: 'prod',
    mailDomain: 'tidslinje.example',
    portalAddress: 'https://tidslinje.example',
    // Some 660 SMS at the highest price, 2,000 at the usual one: a region's members get about 300 on a busy day.
    operatorMail: 'drift@tidslinje.example',
    // A region with 20,000 cases a year, at some 500 SMS a working day.
    monthlyUsd: 1000,
    smsDailyCap: '100',
    smsMonthlyUsd: 700,
    smsDryRun: false,
    keepsData: true,
  },
} as const satisfies Record<string, Stage>;

const StageName = z
  .enum(['dev', 'prod'], 'Name a stage that exists: --context stage=dev or --context stage=prod.')
  .default('dev');

/** The stage that the command line names with `--context stage=…`, `dev` when it names none. @throws ZodError when there is no such stage. */
export const stageNamed = (name: unknown): Stage => stages[StageName.parse(name)];
