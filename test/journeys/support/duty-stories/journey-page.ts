import { day } from '../../../../shared/calendar/day.ts';
import type { Language } from '../../../../shared/case/roles.ts';
import { dateWords } from '../../../../shared/messages/date-words.ts';
import { dutyName } from '../../../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../../../shared/messages/glossary.ts';
import type { DutyStory } from './duty-story.ts';
import type { PlayedStory } from './play-stories.ts';

type Message = PlayedStory['messages'][number];

const words = {
  da: { firstDay: 'Første fraværsdag', subject: 'Emne', none: '(Der sendes ingen beskeder om den.)' },
  en: { firstDay: 'First day of absence', subject: 'Subject', none: '(No messages are sent about it.)' },
} as const;

/** A duty's messages as somebody reads them who has to answer for them: story by story, one after the other. */
export function journeyPage(dutyId: string, played: readonly PlayedStory[], language: Language): string {
  const heading = `${dutyId}: ${dutyName(dutyId, language).long}`;
  return [heading, ...played.map((each) => storyText(each, language))].join('\n\n\n').concat('\n');
}

function storyText({ story, firstDay, messages }: PlayedStory, language: Language): string {
  const { firstDay: first, none } = words[language];
  const heading = [
    `======== ${story.title[language]}`,
    `${first}: ${dateWords(day(firstDay), language).long}`,
    ...(story.events ?? []).map(eventLine),
  ].join('\n');
  return [heading, ...(messages.length === 0 ? [none] : messages.map((each) => messageText(each, language)))].join(
    '\n\n',
  );
}

const eventLine = ([at, command, fields = {}]: NonNullable<DutyStory['events']>[number]): string =>
  [`* ${at.slice(0, 10)} ${command}`, ...Object.entries(fields).map(([name, value]) => `${name}=${value}`)].join(' ');

function messageText({ at, stage, role, channel, subject, text }: Message, language: Language): string {
  const told = [stageNames[stage][language], roleNames[role][language], channelNames[channel][language]];
  return [
    `---- ${at.slice(0, 10)} ${at.slice(11, 16)} · ${told.join(' · ')}`,
    ...(subject === undefined ? [] : [`${words[language].subject}: ${subject}`, '']),
    text,
  ]
    .join('\n')
    .replaceAll(aliasIn(text), 'K7F4');
}

/** A case's alias is random: another one must not look like another text. Where a mail names none, nothing is replaced. */
const aliasIn = (text = ''): string => /([A-Z0-9]{4}) (står øverst|is at the top)/.exec(text)?.[1] ?? 'K7F4';
