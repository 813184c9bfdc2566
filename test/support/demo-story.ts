import { openDemo } from '../../local/demo.ts';
import { displayName, outboxFrom } from '../../local/settings.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { perform } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { clockSteps } from '../../web/portal-needs.ts';
import { signedIn } from '../web/signed-in.ts';

/** A page as somebody opens it. `name` is that of its picture, `as` an address that one logs in with; nobody's and the operator's are words. */
export type StoryPage = { readonly name: string; readonly as: string; readonly path: string };

export const nobody = 'nobody';
/** As the tests log in whoever runs the machine. */
export const whoRunsTheMachine = '';

export type DemoStory = {
  readonly needs: PortalNeeds;
  readonly pages: readonly StoryPage[];
  readonly close: () => Promise<void>;
};

const member = '+4520000101';
const leader = 'leder.a@example.org';
const leaderOfOver = 'leder.b@example.org';
const hr = 'hr.solgaarden@example.org';
const steward = 'tr.a@example.org';
const union = 'faglig@example.org';
const consultant = 'hr.konsulent@example.org';

/** Three weeks of the made-up workplace: a letter given, a contact made, times proposed for a talk, help asked of the union. It is Monday 23 November 2026. */
export async function demoStory(folder: string): Promise<DemoStory> {
  const demo = await openDemo({ folder, log: () => {} });
  const needs: PortalNeeds = {
    ...demo.portal,
    product: { displayName, portalAddress: 'https://tidslinje.example', mailFrom: outboxFrom },
  };
  const week = async (): Promise<void> => demo.portal.demo?.step(clockSteps[1]);
  const caseId = await caseOf(needs, '100101');
  const other = await caseOf(needs, '100102');
  const does = async (as: string, command: CommandInput): Promise<void> => {
    const by =
      (await staffByEmail(needs, needs.employerId, as)) ??
      (await findEmployee(needs, needs.employerId, '100101')).personId;
    await perform(needs, { caseId, commandId: needs.mint('command'), by }, Command.parse(command));
    await needs.afterWrite();
  };
  await does(hr, { do: 'record-letter-given' });
  await does(member, { do: 'choose-contact', to: 'steward' });
  await week();
  await does(steward, { do: 'record-contact-made', by: 'steward' });
  await week();
  await does(member, { do: 'ask-for-union-help' });
  await week();
  await does(leader, {
    do: 'propose-times',
    by: 'leader',
    times: [
      { on: '2026-11-27', time: '10:00' },
      { on: '2026-11-30', time: '09:00' },
    ],
  });
  const imports = await importedFiles(needs);
  const cases = { hers: caseId, other, over: await caseOf(needs, '100104') };
  return { needs, pages: pagesOf(cases, imports), close: demo.close };
}

async function caseOf(needs: PortalNeeds, number: string): Promise<string> {
  const { cases } = await findEmployee(needs, needs.employerId, number);
  const [newest] = cases;
  if (newest === undefined) throw new Error(`Nobody with the number ${number} is ill in the demo.`);
  return newest.caseId;
}

const rows = `100101;Testperson Æble;Plejecenter Solgården;Afsnit A;Sygdom;02-11-2026;
100105;Testperson Delvis;Plejecenter Solgården;Afsnit B;Delvis syg;09-11-2026;20-11-2026
100190;Testperson Åkande;Plejecenter Solgården;Afsnit B;Sygdom;18-11-2026;
100191;Testperson Blåbær;Plejecenter Solgården;Afsnit B;Sygdom;31-11-2026;
100192;Testperson Rødtop;Plejecenter Solgården;Afsnit B;Ferie;16-11-2026;`;
const nextRows = `100101;Testperson Æble;Plejecenter Solgården;Afsnit A;Sygdom;02-11-2026;
100190;Testperson Åkande;Plejecenter Solgården;Afsnit B;Sygdom;17-11-2026;
100193;Testperson Grøn;Plejecenter Solgården;Afsnit B;Sygdom;19-11-2026;
100191;Testperson Blåbær;Plejecenter Solgården;Afsnit B;Sygdom;31-11-2026;`;

type Imports = { readonly preview: string; readonly result: string };

/** A file of absences that hr has had carried out, and the next one, which is only read: where each stands. */
async function importedFiles(needs: PortalNeeds): Promise<Imports> {
  const read = await sendFile(needs, rows);
  // One of the three cases that are hers goes on no longer, which is worth a question.
  const sure = new URLSearchParams(`${read.split('?')[1]}&sure=yes`);
  const result = await posted(needs, '/import/carry-out', sure);
  return { preview: await sendFile(needs, nextRows), result };
}

const header = 'Tjenestenummer;Navn;Institution;Afdeling;Fraværskode;Startdato;Slutdato';

function sendFile(needs: PortalNeeds, content: string): Promise<string> {
  const body = new FormData();
  body.set('absence', new File([`${header}\n${content}`], 'fravaer.csv'));
  return posted(needs, '/import', body);
}

/** @returns where the answer leads */
async function posted(needs: PortalNeeds, path: string, body: FormData | URLSearchParams): Promise<string> {
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const answer = await signedIn(needs, hr).request(path, { method: 'POST', body, headers });
  await needs.afterWrite();
  return answer.headers.get('location') ?? path;
}

const opened = (as: string, all: Readonly<Record<string, string>>): readonly StoryPage[] =>
  Object.entries(all).map(([name, path]) => ({ name, as, path }));

/** Every page that somebody has, and a form of each kind; pictures are named so. */
function pagesOf(
  { hers, other, over }: Readonly<Record<'hers' | 'other' | 'over', string>>,
  imports: Imports,
): readonly StoryPage[] {
  const here = `/cases/${hers}`;
  return [
    ...opened(nobody, { login: '/login', 'api-docs': '/v1/docs' }),
    ...opened(member, {
      me: '/me',
      'me-contact': '/me/contact',
      'me-knows': '/me/knows',
      'me-rights': '/me/rights',
      'me-overview': '/me/overview',
      'me-data': '/me/data',
      'me-accept-time': `${here}/do/say-yes-to-time`,
      'me-note': `${here}/do/record-decision`,
      account: '/account',
    }),
    ...opened(leader, {
      team: '/team',
      'leader-case': `/cases/${other}`,
      'propose-times': `/cases/${other}/do/propose-times`,
      'which-form': `/cases/${other}/which-form`,
      'partial-return': `/cases/${other}/do/agree-partial-return`,
      'end-absence': `/cases/${other}/do/end-absence`,
    }),
    ...opened(leaderOfOver, { 'what-follows': `/cases/${over}/what-follows` }),
    ...opened(steward, {
      support: '/support',
      'steward-case': here,
      advice: '/support/advice',
      substitute: '/account/substitute',
    }),
    ...opened(union, { branch: '/branch', 'branch-case': here }),
    ...opened(consultant, {
      units: '/units',
      unit: '/units/cases?unit=plejecentersolgaarden%2Fafsnita',
      statistics: '/statistics',
    }),
    ...opened(hr, {
      cases: '/cases',
      case: here,
      next: `${here}/next`,
      letter: `${here}/letter`,
      register: '/register',
      notices: '/notices',
      setup: '/setup',
      import: '/import',
      'import-preview': imports.preview,
      'import-result': imports.result,
      retention: '/retention',
      wishes: `${here}/wishes`,
      held: '/held',
      people: '/people',
      'people-add': '/people/add',
      policy: '/policy',
    }),
    ...opened(whoRunsTheMachine, { 'api-keys': '/api-keys', outbox: '/outbox' }),
  ];
}
