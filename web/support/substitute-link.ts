import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { isReplaceable } from './substitute-choice.ts';
import { substituteWords } from './substitute-words.ts';

/** The way to naming a substitute, for whoever has a role that another could take. */
export const substituteLink = ({ language, reader }: View): Html | string =>
  isReplaceable(reader)
    ? html`<h2>${substituteWords[language].title}</h2><p><a href="/account/substitute">${substituteWords[language].link}</a></p>`
    : '';
