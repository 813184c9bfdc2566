import * as z from 'zod';

/** What differs between installations. Everything else is the same everywhere. */
export type Stage = {
  readonly name: string;
  /** Where everything is and stays. */
  readonly region: string;
  /** Where SMS are sent from: AWS sends none from Stockholm. */
  readonly smsRegion: string;
  /** The domain that mails come from: its owner adds the DNS records that SES asks for. */
  readonly mailDomain: string;
  readonly portalAddress: string;
  /** At most 11 characters: also the sender that an SMS shows. */
  readonly displayName: string;
  /** US dollars for one SMS. Danish ones cost some 5 cents: what is three times as dear goes to a number abroad, and is refused. */
  readonly smsMaxPrice: string;
  /** US dollars for all SMS of a day. Far above a usual one: it stops a fault of ours from costing a month's money overnight. */
  readonly smsDailyCap: string;
  /** Texts are checked and not sent. */
  readonly smsDryRun: boolean;
  /** Ids of the employers whose cases are looked after. */
  readonly employers: readonly [string, ...string[]];
  /** Data outlive the stack, and the table cannot be deleted. */
  readonly keepsData: boolean;
};

const inEveryStage = {
  region: 'eu-north-1',
  smsRegion: 'eu-central-1',
  displayName: 'Tidslinje',
  smsMaxPrice: '0.15',
  employers: ['employer'],
} as const;

const stages = {
  dev: {
    ...inEveryStage,
    name: 'dev',
    mailDomain: 'dev.tidslinje.example',
    portalAddress: 'https://dev.tidslinje.example',
    smsDailyCap: '1',
    smsDryRun: true,
    keepsData: false,
  },
  prod: {
    ...inEveryStage,
    name: 'prod',
    mailDomain: 'tidslinje.example',
    portalAddress: 'https://tidslinje.example',
    // Some 660 SMS at the highest price, 2,000 at the usual one: a region's members get about 300 on a busy day.
    smsDailyCap: '100',
    smsDryRun: false,
    keepsData: true,
  },
} as const satisfies Record<string, Stage>;

const StageName = z
  .enum(['dev', 'prod'], 'Name a stage that exists: --context stage=dev or --context stage=prod.')
  .default('dev');

/** The stage that the command line names with `--context stage=…`, `dev` when it names none. @throws ZodError when there is no such stage. */
export const stageNamed = (name: unknown): Stage => stages[StageName.parse(name)];
