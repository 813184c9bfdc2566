import { html } from 'hono/html';
import type { Channel, Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { ChannelReason, ChannelTask } from '../../shared/reminders/channel-tasks.ts';
import type { Task } from '../../shared/reminders/tasks.ts';
import type { StandingTask } from '../facts/standing-tasks.ts';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

type Tasks = { readonly tasks: readonly StandingTask[]; readonly channelTasks: readonly ChannelTask[] };

const heading = { da: 'Her mangler en person', en: 'A person is needed here' } as const;

/** Stands for a duty that is not told. */
const unnamed = { da: 'Beskeder', en: 'Messages' } as const;

/** What the product cannot do alone, with what to do about it. */
export const taskList = (view: View, { tasks, channelTasks }: Tasks): Html =>
  alert(view, {
    kind: 'warning',
    heading: heading[view.language],
    body: html`<ul>${channelTasks.map(
      ({ kind, channel }) => html`<li>${channelTaskWords[kind](channel)[view.language]}</li>`,
    )}${tasks.map(
      ({ task, sickLeave }) =>
        html`<li><a href="/cases/${sickLeave.caseId}">${sickLeave.alias}</a>: ${taskWords(task, view.language)}</li>`,
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

function taskWords({ kind, role, dutyId }: Task, language: Language): string {
  const who = roleNames[role][language];
  const what = dutyId === undefined ? unnamed[language] : dutyName(dutyId, language).short;
  return `${what}${taskEndings[kind](who)[language]}`;
}

const taskEndings: Readonly<Record<Task['kind'], (who: string) => Readonly<Record<Language, string>>>> = {
  'nobody-in-the-role': (who) => ({
    da: ` har ingen modtager: ingen har rollen »${who}«. Tilføj en i filen med personer, og importér den.`,
    en: ` has no receiver: nobody has the role “${who}”. Add somebody to the file of people and import it.`,
  }),
  undeliverable: (who) => ({
    da: `: en besked til rollen »${who}« kunne ikke leveres. Ret adressen i filen, og importér den.`,
    en: `: a message to the role “${who}” could not be delivered. Correct the address in the file and import it.`,
  }),
  'dead-letter': (who) => ({
    da: `: en besked til rollen »${who}« er opgivet efter fem forsøg. Find årsagen, og læg den i kø igen i udbakken.`,
    en: `: a message to the role “${who}” was given up after five tries. Find the cause and put it back in the queue in the outbox.`,
  }),
};
