import type { Language } from '../../shared/case/roles.ts';
import type { Json } from '../../shared/ports/table.ts';
import { layered } from '../../shared/rules/layered.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { PolicyFile } from '../../shared/rules/policy-file.ts';
import { canonicalJson } from '../../shared/store/canonical-json.ts';
import { readFields } from '../actions/read-fields.ts';
import { type FormState, textIn } from '../forms/field-state.ts';
import { contactFields, policyFields, targetDuties, targetField, turned } from './policy-fields.ts';
import { policyWords } from './policy-words.ts';

/** A policy that somebody typed: as it is stored, and as it holds where no agreement says otherwise. */
export type TypedPolicy = {
  readonly text: string;
  readonly file: PolicyFile;
  readonly policy: Policy;
  readonly isNew: boolean;
};

type Standing = { readonly text: string; readonly language: Language };

/** What the form says over the policy that stands: parts that no form holds, such as agreements and single reminders, stay as they are. */
export function readPolicyForm(
  { text, language }: Standing,
  posted: Readonly<Record<string, unknown>>,
): { readonly typed: TypedPolicy; readonly state: FormState } | { readonly state: FormState } {
  const said = policyWords[language];
  const { fields, state } = readFields(policyFields(language), posted, language);
  if (Object.keys(state.errors).length > 0) return { state };
  const standing = JSON.parse(text) as Readonly<Record<string, Json>>;
  const was = layered(PolicyFile.parse(standing), { version: 1, area: '' });
  const said1 = saidIn(fields, state);
  if (new Set(said1.firstContact).size < said1.firstContact.length)
    return { state: { values: state.values, errors: { contact1: said.twice } } };
  // What is as it was is not written down anew, so that the same policy keeps its name.
  const changed = Object.entries(said1).filter(([name, value]) => !isSame(value, was[name as keyof typeof said1]));
  const json = { ...standing, ...Object.fromEntries(changed) };
  const parsed = PolicyFile.safeParse(json);
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => fieldAt(path));
    const errors = Object.fromEntries(names.map((name) => [name, name === '' ? said.other : said.wrong]));
    return { state: { values: state.values, errors } };
  }
  const policy = layered(parsed.data, { version: 1, area: '' });
  return { typed: { text: JSON.stringify(json), file: parsed.data, policy, isNew: changed.length > 0 }, state };
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a as Json) === canonicalJson(b as Json);

/** What the form says, by the names of the policy's parts. A list that cannot be read is left for the policy's own rules to refuse. */
function saidIn(fields: Readonly<Record<string, unknown>>, state: FormState) {
  const text = (name: string): string => String(fields[name] ?? '');
  const listed = (name: string): readonly string[] =>
    textIn(state, name)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    firstContact: contactFields.map(text).filter((role) => role !== ''),
    contactDays: Number(fields.contactDays),
    leaderContactDays: listed('leaderContactDays').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    noticeOpensDays: Number(fields.noticeOpensDays),
    relapseWorkingDays: Number(fields.relapseWorkingDays),
    closedDays: listed('closedDays').map(monthAndDay),
    sendAt: { email: text('emailAt'), sms: text('smsAt') },
    windows: {
      email: { opens: text('emailOpens'), closes: text('emailCloses') },
      sms: { opens: text('smsOpens'), closes: text('smsCloses') },
    },
    memberFridayCloses: text('memberFridayCloses'),
    mirror: fields.mirror === 'yes',
    smsBasis: text('smsBasis'),
    retentionMonths: Number(fields.retentionMonths),
    acceptsRecordedConsent: fields.acceptsRecordedConsent === 'yes',
    targets: Object.fromEntries(
      targetDuties.flatMap((id) => (fields[targetField(id)] === undefined ? [] : [[id, fields[targetField(id)]]])),
    ),
  };
}

/** `5-6`, `05-06` as `06-05`. */
const monthAndDay = (text: string): string =>
  turned(
    text
      .replace(/[./]/g, '-')
      .split('-')
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  );

/** The field that a fault of the policy is about; none where it is about what no form holds. */
function fieldAt([part, inner, last]: readonly PropertyKey[]): string {
  const name = String(part ?? '');
  if (name === 'sendAt') return inner === 'sms' ? 'smsAt' : 'emailAt';
  if (name === 'windows') return `${inner === 'sms' ? 'sms' : 'email'}${last === 'closes' ? 'Closes' : 'Opens'}`;
  if (name === 'targets') return targetField(String(inner));
  if (name === 'firstContact') return 'contact1';
  return name === 'reminders' || name === 'agreements' ? '' : name;
}
