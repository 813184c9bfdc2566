import { expect, it } from 'vitest';
import { SmtpProblem, smtpSettings } from '../../local/smtp-settings.ts';

const settings = (url: string) =>
  smtpSettings({ HOLDFAST_SMTP_URL: url, HOLDFAST_MAIL_FROM: 'hr@example.org' }, 'Tidslinje');

it('takes user and password out of the address, decoded', () => {
  expect(settings('smtp://hr:50%25@mail.example.org')).toEqual({
    host: 'mail.example.org',
    port: 587,
    secure: false,
    auth: { user: 'hr', pass: '50%' },
    from: 'hr@example.org',
    fromName: 'Tidslinje',
  });
});

it('refuses a percent sign that stands for nothing, and says how to write one', () => {
  expect(() => settings('smtp://hr:50%@mail.example.org')).toThrow(SmtpProblem);
  expect(() => settings('smtp://hr:50%@mail.example.org')).toThrow('%25');
});

it('refuses an address of another kind, and a server without a sender', () => {
  expect(() => settings('https://mail.example.org')).toThrow(SmtpProblem);
  expect(() => smtpSettings({ HOLDFAST_SMTP_URL: 'smtp://mail.example.org' }, 'Tidslinje')).toThrow(
    'HOLDFAST_MAIL_FROM',
  );
});
