/** What the workplace does beside the milestones. A talk ahead is dated the day it is set for. */
export const workplaceFacts = {
  'follow-up-called-for': {
    da: 'den første kontakt gav grund til en opfølgningssamtale',
    en: 'the first contact called for a follow-up talk',
  },
  'follow-up-talk-agreed': {
    da: 'opfølgningssamtalen er aftalt til denne dag',
    en: 'the follow-up talk is agreed for this day',
  },
  'follow-up-talk-held': { da: 'opfølgningssamtalen blev holdt', en: 'the follow-up talk was held' },
  'partial-return-agreed': {
    da: 'en delvis raskmelding eller delvis sygemelding blev aftalt',
    en: 'a partial return or partial sick leave was agreed',
  },
  'partial-return-reviewed': {
    da: 'der blev fulgt op på den delvise raskmelding eller sygemelding',
    en: 'the partial return or partial sick leave was reviewed',
  },
  'colleagues-told': { da: 'kollegerne blev orienteret', en: 'the colleagues were told' },
  'roundtable-called': {
    da: 'rundbordssamtalen er sat til denne dag',
    en: 'the roundtable talk is set for this day',
  },
  'roundtable-held': { da: 'rundbordssamtalen blev holdt', en: 'the roundtable talk was held' },
  'roundtable-stopped': { da: 'rundbordssamtalen blev standset', en: 'the roundtable talk was stopped' },
  'workplace-adjustment-applied-for': {
    da: 'der blev søgt om arbejdsredskaber eller ændret indretning',
    en: 'work aids or a workplace adjustment were applied for',
  },
  'workplace-adjustment-made': {
    da: 'arbejdsredskaberne eller indretningen kom på plads',
    en: 'the work aids or the workplace adjustment were put in place',
  },
  'work-trial-planned': { da: 'virksomhedspraktikken blev planlagt', en: 'the work trial was planned' },
  'steward-heard': { da: 'tillidsrepræsentanten blev hørt', en: 'the union steward was heard' },
  'work-injury-known': { da: 'arbejdsskaden blev registreret', en: 'the work injury was recorded' },
  'injury-reported': { da: 'arbejdsskaden blev anmeldt', en: 'the work injury was reported' },
  'after-return-talk-held': {
    da: 'samtalen efter tilbagevenden blev holdt',
    en: 'the talk after the return was held',
  },
} as const;
