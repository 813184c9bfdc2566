import { html } from 'hono/html';
import type { Channel, Language } from '../../shared/case/roles.ts';
import type { ChannelReason, ChannelTask } from '../../shared/reminders/channel-tasks.ts';
import type { StandingTask } from '../facts/standing-tasks.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';
import { taskWays } from './task-ways.ts';
import { taskWords } from './task-words.ts';

type Tasks = { readonly tasks: readonly StandingTask[]; readonly channelTasks: readonly ChannelTask[] };

const heading = { da: 'Her mangler en person', en: 'A person is needed here' } as const;

/** What the product cannot do alone, with what to do about it. */
export const taskList = (view: View, { tasks, channelTasks }: Tasks): Html =>
  alert(view, {
    kind: 'warning',
    heading: heading[view.language],
    body: html`<ul>${channelTasks.map(
      ({ kind, channel }) => html`<li>${channelTaskWords[kind](channel)[view.language]}</li>`,
    )}${tasks.map(
      (standing) =>
        html`<li><a href="/cases/${standing.sickLeave.caseId}">${standing.sickLeave.alias}</a>: ${taskWords(standing.task, view.language)} ${taskWays(view, standing)}</li>`,
    )}</ul>`,
  });

const providerWords: Readonly<Record<Channel, Readonly<Record<Language, string>>>> = {
  email: {
    da: 'E-mail: mailserveren tager ikke imod vores mails. Se kontoen og opsætningen efter; mailene venter og går ud af sig selv.',
    en: 'E-mail: the mail server does not accept our mails. See to the account and the set-up; the mails wait and go out by themselves.',
  },
  sms: {
    da: 'Sms: udbyderen tager ikke imod vores sms’er. Se kontoen og opsætningen efter; sms’erne venter og går ud af sig selv.',
    en: 'SMS: the provider does not accept our messages. See to the account and the set-up; the messages wait and go out by themselves.',
  },
};

const channelTaskWords: Readonly<Record<ChannelReason, (channel: Channel) => Readonly<Record<Language, string>>>> = {
  'provider-paused': (channel) => providerWords[channel],
  'spend-cap': () => ({
    da: 'Sms: dagens beløb er brugt. Resten venter til næste dag, sms må sendes. Er det for lidt, så hæv beløbet.',
    en: 'SMS: the day’s amount is spent. The rest waits for the next day on which SMS may be sent. If it is too little, raise the amount.',
  }),
};
