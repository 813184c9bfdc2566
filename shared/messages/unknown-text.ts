/** A text id that no text has: it was renamed, or a rule names a message that nobody has written. */
export class UnknownText extends Error {
  override readonly name = 'UnknownText';
  constructor(textId: string) {
    super(`There is no text "${textId}": write it in shared/messages/texts.`);
  }
}
