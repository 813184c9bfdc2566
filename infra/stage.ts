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
    smsDryRun: true,
    keepsData: false,
  },
  prod: {
    ...inEveryStage,
    name: 'prod',
    mailDomain: 'tidslinje.example',
    portalAddress: 'https://tidslinje.example',
    smsDryRun: false,
    keepsData: true,
  },
} as const satisfies Record<string, Stage>;

const StageName = z
  .enum(['dev', 'prod'], 'Name a stage that exists: --context stage=dev or --context stage=prod.')
  .default('dev');

/** The stage that the command line names with `--context stage=…`, `dev` when it names none. @throws ZodError when there is no such stage. */
export const stageNamed = (name: unknown): Stage => stages[StageName.parse(name)];
