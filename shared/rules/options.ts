import type { Confidence } from './duty-rule.ts';

/** Something to try before a job is given up. `id` is its name everywhere; its words are in shared/messages/option-words. */
export type OptionToTry = {
  readonly id: string;
  /** The duties at which it is shown. */
  readonly milestones: readonly string[];
  /** Where it comes from, in the law's or handbook's own name. */
  readonly basis: string;
  readonly source: string;
  /** The date somebody last compared it with its source, `yyyy-mm-dd`. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
};

/** When the options below were last compared with domain.md "Options to try". */
const checkedOn = '2026-11-26';

const handbooks = 'Håndbøgerne om fastholdelse (FOA, Socialpædagogerne, Region Midtjylland)';
const employmentAct = 'Lov om en aktiv beskæftigelsesindsats';
const pensionAct = 'Lov om social pension';

const atOnce = ['talk-4w', 'followup-8w', 'after-return', 'revaluation-22w'];
const fromWeek8 = ['followup-8w', 'revaluation-22w'];
const onceBack = ['followup-8w', 'after-return', 'revaluation-22w'];
// A pension or a flexjob named in the fourth week would say that the job is given up.
const late = ['revaluation-22w'];

type Origin = Omit<OptionToTry, 'id' | 'milestones' | 'checkedOn'>;

const option = (id: string, milestones: readonly string[], origin: Origin): OptionToTry => ({
  id,
  milestones,
  ...origin,
  checkedOn,
});

/** Lightest first. Source: domain.md "Options to try". */
export const optionsToTry: readonly OptionToTry[] = [
  option('changed-tasks', atOnce, { basis: 'Aftale på arbejdspladsen', source: handbooks, confidence: 'S' }),
  option('changed-hours', atOnce, { basis: 'Aftale på arbejdspladsen', source: handbooks, confidence: 'S' }),
  option('partial-leave', ['talk-4w', ...fromWeek8], {
    basis: 'SDL § 53',
    source: 'Lov om sygedagpenge',
    confidence: 'V',
  }),
  option('aids', atOnce, { basis: employmentAct, source: 'Hold fast i jobbet (FOA)', confidence: 'S' }),
  option('agreement-56', atOnce, { basis: 'SDL § 56', source: 'Lov om sygedagpenge', confidence: 'V' }),
  option('occupational-medicine-clinic', ['talk-4w', ...fromWeek8], {
    basis: 'Regionens tilbud',
    source: handbooks,
    confidence: 'S',
  }),
  option('pension-health-scheme', ['talk-4w', ...fromWeek8], {
    basis: 'Pensionskassens egne regler',
    source: handbooks,
    confidence: 'U',
  }),
  option('other-placement', fromWeek8, {
    basis: 'Lederen skal undersøge muligheden',
    source: handbooks,
    confidence: 'S',
  }),
  option('personal-assistant', onceBack, {
    basis: 'Lov om kompensation til handicappede i erhverv m.v.',
    source: handbooks,
    confidence: 'S',
  }),
  option('mentor', onceBack, { basis: employmentAct, source: handbooks, confidence: 'S' }),
  option('work-trial', fromWeek8, {
    basis: employmentAct,
    source: 'Den gode Arbejdsplads (Socialpædagogerne)',
    confidence: 'S',
  }),
  option('social-medicine-unit', fromWeek8, { basis: 'Regionens tilbud', source: handbooks, confidence: 'U' }),
  option('senior-scheme', onceBack, { basis: 'Overenskomst eller lokal aftale', source: handbooks, confidence: 'S' }),
  option('skills-fund', onceBack, { basis: 'Overenskomst', source: handbooks, confidence: 'S' }),
  option('adult-apprentice', late, { basis: employmentAct, source: handbooks, confidence: 'U' }),
  option('retraining', late, { basis: 'Lov om aktiv socialpolitik', source: handbooks, confidence: 'U' }),
  option('protected-job', late, { basis: 'Overenskomst eller lokal aftale', source: handbooks, confidence: 'S' }),
  option('flexjob', late, { basis: employmentAct, source: 'Oplæg om fleksjob, Fredericia', confidence: 'V2' }),
  option('resource-course', late, { basis: employmentAct, source: handbooks, confidence: 'U' }),
  option('senior-pension', late, { basis: pensionAct, source: handbooks, confidence: 'U' }),
  option('early-pension', late, { basis: pensionAct, source: handbooks, confidence: 'U' }),
  option('disability-pension', late, { basis: pensionAct, source: handbooks, confidence: 'U' }),
];

/** What to go through at a milestone, lightest first; nothing for a duty that has none. */
export const optionsAt = (milestone: string): readonly OptionToTry[] =>
  optionsToTry.filter(({ milestones }) => milestones.includes(milestone));
