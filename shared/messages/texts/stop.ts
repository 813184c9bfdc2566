import { sms } from '../text.ts';

/** The answer to the member who stops the messages. */
export const stopTexts = {
  'stop.confirmed': sms({
    needs: [],
    da: ({ product }) => ({
      body: `Du får ikke flere sms'er fra os. Du kan slå dem til igen på ${product}.`,
      mail: `Du får ikke flere mails fra os. Du kan slå dem til igen på ${product}.`,
    }),
    en: ({ product }) => ({
      body: `You will get no more SMS from us. You can turn them on again in ${product}.`,
      mail: `You will get no more e-mails from us. You can turn them on again in ${product}.`,
    }),
  }),
};
