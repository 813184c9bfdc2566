import { Command, type CommandInput } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { perform } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { caseIds, people } from '../access/everybody.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

export const { S: steward, A: safetyRep, K: contactPerson, U: union, L: leader } = people;
export const here = `/cases/${caseIds.here}`;

/** Something happens in the case that lets everybody in. */
export async function happens(needs: PortalNeeds, command: CommandInput, caseId: string = caseIds.here): Promise<void> {
  const request = { caseId, commandId: needs.mint('command'), by: 'somebody' };
  await perform(needs, request, Command.parse(command));
}

export async function caseNow({ table }: PortalNeeds, caseId: string = caseIds.here): Promise<SickLeave> {
  const sickLeave = await loadCase(table, caseId);
  if (sickLeave === undefined) throw new Error('The story has no such case.');
  return sickLeave;
}

export const read = async (needs: PortalNeeds, address: string, path: string): Promise<string> =>
  textOf(await (await signedIn(needs, address).request(path)).text());

/** Sends a form; the answer as status and where it leads, the page where it leads nowhere. */
export async function send(
  needs: PortalNeeds,
  address: string,
  { path, fields }: { readonly path: string; readonly fields: Readonly<Record<string, string>> },
): Promise<{ readonly status: number; readonly to: string | null; readonly text: string }> {
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const request = { method: 'POST', body: new URLSearchParams(fields), headers };
  const response = await signedIn(needs, address).request(path, request);
  return { status: response.status, to: response.headers.get('Location'), text: textOf(await response.text()) };
}

/** The same for an action in the case, from a page that is up to date. */
export const acts = async (
  needs: PortalNeeds,
  address: string,
  { name, fields = {} }: { readonly name: string; readonly fields?: Readonly<Record<string, string>> },
) => {
  const seenVersion = String((await caseNow(needs)).version);
  const carried = { commandId: 'command-of-test', seenVersion, back: here };
  return send(needs, address, { path: `${here}/do/${name}`, fields: { ...carried, ...fields } });
};
