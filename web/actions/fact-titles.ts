import type { ActionGroup, Words } from './action.ts';
import { agreementTitles } from './agreement-titles.ts';

export type Titled = { readonly title: Words; readonly group: ActionGroup; readonly intro?: Words };

const titled = (group: ActionGroup, da: string, en: string, intro?: Words): Titled => ({
  title: { da, en },
  group,
  ...(intro === undefined ? {} : { intro }),
});

/** What the employer's side notes about duties, as it stands on buttons and above forms. */
export const factTitles: Readonly<Record<string, Titled>> = {
  'record-leader-contact': titled('talks', 'Du har taget ekstra kontakt', 'You have made extra contact'),
  'agree-follow-up-talk': titled('talks', 'Aftal en opfølgningssamtale', 'Agree a follow-up talk'),
  'record-follow-up-talk-held': titled('talks', 'Opfølgningssamtalen er holdt', 'The follow-up talk has been held'),
  'call-roundtable': titled('talks', 'Indkald til rundbordssamtale', 'Call a roundtable talk', {
    da: 'Rundbordssamtalen må ikke sigte mod en afskedigelse. Alle kan bede om, at den standses.',
    en: 'The roundtable must not aim at dismissal. Anybody can ask for it to be stopped.',
  }),
  'record-roundtable-held': titled('talks', 'Rundbordssamtalen er holdt', 'The roundtable talk has been held'),
  'stop-roundtable': titled('talks', 'Rundbordssamtalen blev standset', 'The roundtable talk was stopped', {
    da: 'Mødet standses uden begrundelse. Det har ingen følger for nogen.',
    en: 'The meeting is stopped without a reason. It has no consequences for anybody.',
  }),
  'record-after-return-talk': titled(
    'returning',
    'Samtalen efter tilbagevenden er holdt',
    'The talk after the return has been held',
  ),
  'record-partial-return-reviewed': titled(
    'returning',
    'I har fulgt op på den delvise tilbagevenden',
    'You have reviewed the partial return',
  ),
  'record-colleagues-told': titled('returning', 'Kollegerne er orienteret', 'The colleagues have been told', {
    da: 'Sig kun det, I har aftalt: timer, opgaver, hensyn eller ingenting.',
    en: 'Say only what you have agreed: hours, tasks, considerations or nothing.',
  }),
  'expect-long-absence': titled(
    'support',
    'Fraværet ventes at vare over 8 uger',
    'The absence is expected to last over 8 weeks',
  ),
  'ask-for-fast-track': titled('support', 'Der er bedt om fast track', 'Fast track has been asked for', {
    da: 'Personale og løn sender anmodningen. Den sygemeldte må sige nej.',
    en: 'The personnel office sends the request. The person on sick leave may decline.',
  }),
  'record-retention-plan-made': titled(
    'support',
    'Fastholdelsesplanen er lavet',
    'The job retention plan has been made',
  ),
  'apply-for-workplace-adjustment': titled(
    'support',
    'Der er søgt om arbejdsredskaber eller indretning',
    'Work aids or an adjustment have been applied for',
  ),
  'record-workplace-adjustment-made': titled(
    'support',
    'Arbejdsredskaberne eller indretningen er på plads',
    'The work aids or the adjustment are in place',
  ),
  'plan-work-trial': titled('support', 'Planlæg virksomhedspraktik', 'Plan a work trial', {
    da: 'Tillidsrepræsentanten skal høres skriftligt, før praktikken begynder.',
    en: 'The union steward has to be heard in writing before the work trial begins.',
  }),
  'record-steward-heard': titled('support', 'Tillidsrepræsentanten er hørt', 'The union steward has been heard'),
  'record-work-injury': titled('support', 'Det er en arbejdsskade', 'It is a work injury', {
    da: 'Så skal skaden anmeldes. Her står kun det, intet om skaden selv.',
    en: 'Then the injury has to be reported. Only that is noted here, nothing about the injury itself.',
  }),
  'record-injury-reported': titled('support', 'Arbejdsskaden er anmeldt', 'The work injury has been reported'),
  'call-capability-statement': titled('papers', 'Bed om en mulighedserklæring', 'Call for a capability statement'),
  'record-capability-statement-received': titled(
    'papers',
    'Mulighedserklæringen er modtaget',
    'The capability statement has been received',
  ),
  'ask-for-duration-certificate': titled('papers', 'Bed om en varighedserklæring', 'Ask for a certificate of duration'),
  'record-duration-certificate-received': titled(
    'papers',
    'Varighedserklæringen er modtaget',
    'The certificate of duration has been received',
  ),
  'ask-for-free-certificate': titled('papers', 'Bed om en friattest', 'Ask for a doctor’s free-form certificate'),
  'record-free-certificate-received': titled(
    'papers',
    'Friattesten er modtaget',
    'The doctor’s free-form certificate has been received',
  ),
  'ask-for-self-declaration': titled('papers', 'Bed om en tro- og loveerklæring', 'Ask for a solemn declaration'),
  'record-self-declaration-received': titled(
    'papers',
    'Tro- og loveerklæringen er modtaget',
    'The solemn declaration has been received',
  ),
  'record-employment-ends': titled('employment', 'Ansættelsen ophører', 'The employment ends'),
  'record-employer-pays': titled(
    'employment',
    'Hvad arbejdspladsen betaler under fraværet',
    'What the workplace pays during the absence',
  ),
  'record-over-pension-age': titled('employment', 'Folkepensionsalderen er nået', 'Pension age has been reached'),
  'open-refund-period': titled('employment', 'En periode med refusion begynder', 'A refund period begins'),
  'record-refund-claimed': titled('employment', 'Der er anmodet om refusion', 'The refund has been claimed'),
  ...agreementTitles,
};
