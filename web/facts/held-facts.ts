import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { heldFrom } from '../../shared/go-live/held-from.ts';
import type { HeldMessage } from '../../shared/go-live/held-messages.ts';
import { type HeldCase, listHeld } from '../../shared/go-live/list-held.ts';
import { type Rendered, renderText } from '../../shared/messages/render-text.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn } from '../session/read-reader.ts';
import type { Reader } from '../view.ts';
import { towards, worksOn } from './case-of-reader.ts';
import { maySeeDutyNamed } from './may-see-duty.ts';
import { nameOf, unitName } from './names.ts';
import { mayKnowOf } from './whom-she-let-in.ts';

/** A message that is held back, as its receiver would read it: in the language of the first who would get it. */
export type HeldMessageFacts = {
  readonly message: HeldMessage;
  readonly content: Rendered;
  readonly language: Language;
};

/** A case with what it holds back, as its page tells it to a reader. */
export type HeldCaseFacts = {
  readonly sickLeave: SickLeave;
  readonly name: string | undefined;
  readonly unit: string;
  readonly messages: readonly HeldMessageFacts[];
};

/** `more` is where the next page starts. */
export type HeldFacts = { readonly cases: readonly HeldCaseFacts[]; readonly more?: string | undefined };

/** So many can be looked over. */
const pageSize = 20;

/** One page of what is held back in the cases and of the duties that a reader may see: what is for somebody whom she has let in tells that she has. */
export async function heldFacts(needs: PortalNeeds, reader: Reader, after?: string): Promise<HeldFacts> {
  const { cases, more } = await heldFrom(needs, employerIn(needs, reader, 'hr'), { after, most: pageSize });
  return { cases: await seenOf(needs, reader, cases), more };
}

/** Of the held-back messages of these ids those that a reader may see. */
export async function heldNamed(
  needs: PortalNeeds,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly HeldCaseFacts[]> {
  const cases = await seenOf(needs, reader, await listHeld(needs, employerIn(needs, reader, 'hr'), ids));
  return cases
    .map((each) => ({ ...each, messages: each.messages.filter(({ message }) => ids.includes(message.id)) }))
    .filter(({ messages }) => messages.length > 0);
}

async function seenOf(
  needs: PortalNeeds,
  reader: Reader,
  held: readonly HeldCase[],
): Promise<readonly HeldCaseFacts[]> {
  const cases: HeldCaseFacts[] = [];
  for (const { sickLeave, messages } of held) {
    const found = await towards(needs, reader, sickLeave);
    const seen =
      found === undefined || !worksOn(found, 'hr')
        ? []
        : messages.filter(({ duty, to }) => maySeeDutyNamed(found, duty) && mayKnowOf(found.actors, to));
    if (seen.length === 0) continue;
    cases.push({
      sickLeave,
      name: await nameOf(needs, sickLeave.personId),
      unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
      messages: await Promise.all(seen.map((message) => withContent(needs, message))),
    });
  }
  return cases;
}

/** What no message is called. */
const nothing = 'nothing';

/**
 * The ids that a reader sends, as far as they may decide: what is hidden from them, as in their own case, others settle. Its id, which whoever
 * knows the rules can work out, is answered like one that never was.
 */
export async function withoutHidden(
  needs: PortalNeeds,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly string[]> {
  const seen = new Set(
    (await heldNamed(needs, reader, ids)).flatMap(({ messages }) => messages.map(({ message }) => message.id)),
  );
  const all = (await listHeld(needs, employerIn(needs, reader, 'hr'), ids)).flatMap(({ messages }) => messages);
  const hidden = all.map(({ id }) => id).filter((id) => !seen.has(id));
  return ids.map((id) => (hidden.includes(id) ? nothing : id));
}

async function withContent(needs: PortalNeeds, message: HeldMessage): Promise<HeldMessageFacts> {
  const { persons, text: textId, params } = message;
  const receiver = persons[0] === undefined ? undefined : await findPerson(needs, persons[0]);
  const language = receiver?.language ?? 'da';
  return { message, language, content: renderText({ textId, language, params, product: needs.product }) };
}
