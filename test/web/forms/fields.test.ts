import { describe, expect, it } from 'vitest';
import { emptyForm } from '../../../web/forms/field-state.ts';
import { fieldView, type TicksField } from '../../../web/forms/fields.ts';
import { formView } from '../../../web/forms/form-view.ts';
import type { View } from '../../../web/view.ts';
import { textOf } from '../read-page.ts';

const view: View = { language: 'da', here: '/', reader: { kind: 'stranger' } };
const written = async (field: TicksField): Promise<string> => String(await fieldView(view, field, emptyForm));

describe('ticks', () => {
  it('say once what a single one is about', async () => {
    const label = 'Husk mig i 30 dage';
    const shown = await written({ kind: 'ticks', name: 'remember', label, options: [{ value: 'on', label }] });
    expect(textOf(shown).trim()).toBe('Husk mig i 30 dage');
    expect(shown).not.toContain('fieldset');
  });

  it('keep the question where a single answer does not repeat it', async () => {
    const options = [{ value: 'steward', label: 'Tillidsrepræsentant (TR)' }];
    const shown = await written({ kind: 'ticks', name: 'with', label: 'Hvem skal med?', options });
    expect(textOf(shown).trim()).toBe('Hvem skal med? Tillidsrepræsentant (TR)');
    expect(shown).toContain('<legend class="form-label">Hvem skal med?</legend>');
  });
});

describe('what is wrong with a form', () => {
  it('stands on top in the order of its fields, and no question has a colon', async () => {
    const form = {
      ...{ action: '/x', submit: 'Gem' },
      fields: [
        { kind: 'text', name: 'who', label: 'Hvem?' },
        { kind: 'text', name: 'where', label: 'Arbejdsplads' },
      ] as const,
    };
    const errors = { where: 'Udfyld feltet.', '': 'Nogen ændrede det.', who: 'Vælg en.' };
    const shown = textOf(String(await formView(view, form, { values: {}, errors })));
    expect(shown).toContain('Nogen ændrede det. Hvem? Vælg en. Arbejdsplads: Udfyld feltet.');
  });
});
