import type { Titled } from './fact-titles.ts';

type Named = { readonly one: string; readonly the: string };

/** An agreement is made, looked at again, and over. */
const titlesOf = (name: string, da: Named, en: Named): Readonly<Record<string, Titled>> => ({
  [`make-${name}`]: { title: { da: `Der er aftalt ${da.one}`, en: `There is to be ${en.one}` }, group: 'agreements' },
  [`review-${name}`]: {
    title: { da: `I har fulgt op på ${da.the}`, en: `You have reviewed ${en.the}` },
    group: 'agreements',
  },
  [`end-${name}`]: { title: { da: `Slut med ${da.the}`, en: `The end of ${en.the}` }, group: 'agreements' },
});

/** What is noted about agreements, as it stands on buttons and above forms. */
export const agreementTitles: Readonly<Record<string, Titled>> = {
  ...titlesOf(
    '56-agreement',
    { one: 'en § 56-aftale', the: '§ 56-aftalen' },
    { one: 'a § 56 agreement', the: 'the § 56 agreement' },
  ),
  ...titlesOf(
    'protected-job',
    { one: 'et aftalebaseret skånejob', the: 'det aftalebaserede skånejob' },
    { one: 'a protected job', the: 'the protected job' },
  ),
  ...titlesOf(
    'retained-flexjob',
    { one: 'et fastholdelsesfleksjob', the: 'fastholdelsesfleksjobbet' },
    { one: 'a flexjob at the same workplace', the: 'the flexjob at the same workplace' },
  ),
  ...titlesOf('flexjob', { one: 'et fleksjob', the: 'fleksjobbet' }, { one: 'a flexjob', the: 'the flexjob' }),
  ...titlesOf(
    'mentor',
    { one: 'en mentor', the: 'mentorordningen' },
    { one: 'a mentor', the: 'the mentor arrangement' },
  ),
};
