import { beforeAll, describe, expect, it } from 'vitest';
import { simulatedProduct } from '../../local/settings.ts';
import type { Language } from '../../shared/case/roles.ts';
import { renderText } from '../../shared/messages/render-text.ts';
import { isTextId } from '../../shared/messages/text-asks.ts';
import { texts } from '../../shared/messages/texts.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { exampleParams } from '../messages/example-params.ts';
import { journeyPage } from './support/duty-stories/journey-page.ts';
import { dutyStories, type PlayedStory, playStories } from './support/duty-stories/play-stories.ts';
import { withoutDates } from './support/duty-stories/without-dates.ts';

const dutyIds = [...new Set(ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id)))];

it('tells a story of every duty of the rules', () => {
  expect(dutyIds.filter((id) => !dutyStories.some(({ duty }) => duty === id))).toEqual([]);
});

describe.each<Language>(['da', 'en'])('the messages of a duty, one after the other, in %s', (language) => {
  let played: readonly PlayedStory[] = [];

  // The stories share a few runs.
  beforeAll(async () => {
    played = await playStories(language);
  });

  it.each(dutyIds)('are those of the reviewed file: %s', async (dutyId) => {
    const ofDuty = played.filter(({ story }) => story.duty === dutyId);
    await expect(journeyPage(dutyId, ofDuty, language)).toMatchFileSnapshot(
      `../texts/journeys/${dutyId}.${language}.txt`,
    );
  });

  it('are every text there is', () => {
    const seen = new Set(played.flatMap(({ messages }) => messages.map(({ text }) => withoutDates(text ?? ''))));
    const unseen = Object.keys(texts).filter((textId) => !waysToSay(textId, language).some((text) => seen.has(text)));
    expect(unseen).toEqual([]);
  });
});

/** A text with all it may name, and with only what it needs. */
function waysToSay(textId: string, language: Language): readonly string[] {
  const channel = isTextId(textId) ? texts[textId].channel : 'email';
  const { escalatesOn: _, talkTime: __, ...needed } = exampleParams(textId);
  return [exampleParams(textId), needed].map((params) =>
    withoutDates(renderText({ textId, channel, language, params, product: simulatedProduct }).body),
  );
}
