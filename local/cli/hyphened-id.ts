/**
 * Whether a word of a command line is an id that begins with a hyphen, as one in 64 does of those that are worked out from what they stand
 * for: 22 characters, or 43 of a message. Options are written in small letters, which no id has alone.
 */
export const isHyphenedId = (word: string): boolean =>
  /^-(?:[\w-]{21}|[\w-]{42})$/.test(word) && !/^--[a-z-]+$/.test(word);
