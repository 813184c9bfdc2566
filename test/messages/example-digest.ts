import type { Language } from '../../shared/case/roles.ts';
import { digestMail } from '../../shared/messages/digest-mail.ts';
import type { Rendered } from '../../shared/messages/render-text.ts';
import { exampleParams, product } from './example-params.ts';

/** Three messages of one day, as somebody reads them who has chosen one mail a day. */
export function exampleDigest(language: Language): Rendered {
  const ids = [
    ['talk-4w.heads-up.leader', 'K7F4'],
    ['contact-14d.overdue.leader', 'M2R9'],
    ['staff.reminder', 'T5X1'],
  ] as const;
  const lines = ids.map(([text, alias]) => ({ text, params: { ...exampleParams(text), alias } }));
  return digestMail(lines, { language, product });
}
