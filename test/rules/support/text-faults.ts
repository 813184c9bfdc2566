import type { Language } from '../../../shared/case/roles.ts';
import { renderText } from '../../../shared/messages/render-text.ts';
import type { Debt } from '../../../shared/reminders/debts.ts';

const product = { displayName: 'Tidslinje', portalAddress: 'portal.example', mailFrom: 'mail@portal.example' };
const languages: readonly Language[] = ['da', 'en'];

/** What is wrong with its words, in either language. */
export function textFaults({ text: textId, params }: Debt): readonly string[] {
  return languages.flatMap((language) => {
    try {
      const { body } = renderText({ textId, language, params, product });
      return /undefined|NaN|\[object/.test(body) ? [`bad text: ${body}`] : [];
    } catch (error) {
      return [`no text: ${error}`];
    }
  });
}
