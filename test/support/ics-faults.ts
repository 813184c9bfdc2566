/** What RFC 5545 and RFC 5546 ask of a published or cancelled appointment, each exactly once, and what domain.md allows beside it. */
const ofCalendar = ['VERSION', 'PRODID', 'METHOD'];
const ofEvent = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'ORGANIZER', 'STATUS', 'CLASS'];

const shapes: Readonly<Record<string, RegExp>> = {
  VERSION: /^2\.0$/,
  METHOD: /^(PUBLISH|CANCEL)$/,
  SEQUENCE: /^\d+$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}T\d{6}Z$/,
  DTEND: /^\d{8}T\d{6}Z$/,
  ORGANIZER: /^mailto:[^@\s]+@[^@\s]+$/,
  STATUS: /^(CONFIRMED|CANCELLED)$/,
  CLASS: /^PRIVATE$/,
};

/** The properties of an iCalendar text by name: unfolded, parameters left out, escapes undone. */
export function icsProperties(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(propertiesIn(text).map(({ name, value }) => [name, value.replace(/\\([\\;,])/g, '$1')]));
}

type Property = { readonly name: string; readonly value: string };

const propertiesIn = (text: string): readonly Property[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*:(.*)$/su.exec(line) ?? [];
      return { name, value };
    });

/** What is wrong with an iCalendar text of one appointment, a line a fault; nothing when a calendar can take it. */
export const icsFaults = (text: string): readonly string[] => [
  ...lineFaults(text),
  ...contentFaults(propertiesIn(text)),
];

function lineFaults(text: string): readonly string[] {
  const lines = text.split('\r\n');
  const octets = (line: string): number => Buffer.byteLength(line, 'utf8');
  return [
    ...(lines.at(-1) === '' ? [] : ['the last line does not end']),
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ['a line break is not CRLF'] : []),
    ...(text.isWellFormed() && !text.includes('\uFFFD') ? [] : ['a letter is cut in two']),
    ...lines.filter((line) => octets(line) > 75).map((line) => `${octets(line)} octets: ${line}`),
  ];
}

function contentFaults(properties: readonly Property[]): readonly string[] {
  const names = properties.map(({ name }) => name);
  const wanted = ['BEGIN', ...ofCalendar, 'BEGIN', ...ofEvent, 'END', 'END'];
  const structure = properties.filter(({ name }) => name === 'BEGIN' || name === 'END').map(({ value }) => value);
  const method = properties.find(({ name }) => name === 'METHOD')?.value;
  const status = properties.find(({ name }) => name === 'STATUS')?.value;
  return [
    ...(names.toSorted().join() === wanted.toSorted().join() ? [] : [`has ${names.join()}`]),
    ...(structure.join() === 'VCALENDAR,VEVENT,VEVENT,VCALENDAR' ? [] : [`is nested as ${structure.join()}`]),
    ...((method === 'CANCEL') === (status === 'CANCELLED') ? [] : [`${method} of what is ${status}`]),
    ...properties
      .filter(({ name, value }) => shapes[name]?.test(value) === false)
      .map(({ name, value }) => `${name} is ${value}`),
  ];
}
