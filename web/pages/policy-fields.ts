import type { Language, Role } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { policyWords } from './policy-words.ts';

/** Who may make the first contact. */
const candidates = ['steward', 'safety-rep', 'contact-person', 'leader'] as const satisfies readonly Role[];
/** What an employer sets itself a target for. */
const milestones = ['contact-14d', 'talk-4w', 'notice-5w', 'followup-8w', 'revaluation-22w'] as const;

export const contactFields = ['contact1', 'contact2', 'contact3', 'contact4'] as const;
export const targetField = (dutyId: string): string => `target-${dutyId}`;
export const targetDuties: readonly string[] = milestones;

/** The policy as a form: every part that is one number, one choice or a short list. */
export function policyFields(language: Language): readonly Field[] {
  const said = policyWords[language];
  const yesOrNo = [
    { value: 'yes', label: said.yes },
    { value: 'no', label: said.no },
  ];
  const contacts = contactFields.map(
    (name, place): Field => ({
      ...{ kind: 'select', name, label: said.contact[place] ?? '', optional: place > 0 },
      ...(place === 0 ? { hint: said.contactHint } : {}),
      options: candidates.map((value) => ({ value, label: roleNames[value][language] })),
    }),
  );
  const targets = milestones.map(
    (id): Field => ({
      ...{ kind: 'number', name: targetField(id), hint: said.targetHint, optional: true },
      label: `${said.target}: ${dutyName(id, language).short}`,
    }),
  );
  return [
    ...contacts,
    { kind: 'number', name: 'contactDays', label: said.contactDays, hint: said.contactDaysHint },
    {
      ...{ kind: 'text', name: 'leaderContactDays', label: said.leaderContactDays, optional: true },
      hint: said.leaderContactDaysHint,
    },
    { kind: 'number', name: 'noticeOpensDays', label: said.noticeOpensDays, hint: said.noticeOpensDaysHint },
    { kind: 'number', name: 'relapseWorkingDays', label: said.relapseWorkingDays, hint: said.relapseWorkingDaysHint },
    { kind: 'text', name: 'closedDays', label: said.closedDays, hint: said.closedDaysHint, optional: true },
    { kind: 'time', name: 'emailOpens', label: said.emailOpens, hint: said.emailHint },
    { kind: 'time', name: 'emailCloses', label: said.emailCloses, hint: said.emailHint },
    { kind: 'time', name: 'emailAt', label: said.emailAt, hint: said.emailAtHint },
    { kind: 'time', name: 'smsOpens', label: said.smsOpens, hint: said.smsHint },
    { kind: 'time', name: 'smsCloses', label: said.smsCloses, hint: said.smsHint },
    { kind: 'time', name: 'smsAt', label: said.smsAt, hint: said.smsAtHint },
    { kind: 'time', name: 'memberFridayCloses', label: said.memberFridayCloses, hint: said.fridayHint },
    { kind: 'choice', name: 'mirror', label: said.mirror, options: yesOrNo },
    {
      ...{ kind: 'choice', name: 'smsBasis', label: said.smsBasis },
      options: Object.entries(said.bases).map(([value, label]) => ({ value, label })),
    },
    { kind: 'choice', name: 'acceptsRecordedConsent', label: said.accepts, options: yesOrNo },
    ...targets,
    { kind: 'number', name: 'retentionMonths', label: said.retentionMonths, hint: said.retentionMonthsHint },
  ];
}

/** A policy as it stands in the form. */
export function policyValues(policy: Policy): FormState['values'] {
  const { windows, sendAt, targets, firstContact } = policy;
  return {
    ...Object.fromEntries(contactFields.map((name, place) => [name, firstContact[place] ?? ''])),
    contactDays: String(policy.contactDays),
    leaderContactDays: policy.leaderContactDays.join(', '),
    noticeOpensDays: String(policy.noticeOpensDays),
    relapseWorkingDays: String(policy.relapseWorkingDays),
    closedDays: policy.closedDays.map(turned).join(', '),
    ...{ emailOpens: windows.email.opens, emailCloses: windows.email.closes, emailAt: sendAt.email },
    ...{ smsOpens: windows.sms.opens, smsCloses: windows.sms.closes, smsAt: sendAt.sms },
    memberFridayCloses: policy.memberFridayCloses,
    mirror: policy.mirror ? 'yes' : 'no',
    smsBasis: policy.smsBasis,
    retentionMonths: String(policy.retentionMonths),
    acceptsRecordedConsent: policy.acceptsRecordedConsent ? 'yes' : 'no',
    ...Object.fromEntries(milestones.map((id) => [targetField(id), String(targets[id] ?? '')])),
  };
}

/** `12-24` as `24-12`, and back. */
export const turned = (monthAndDay: string): string => monthAndDay.split('-').reverse().join('-');
