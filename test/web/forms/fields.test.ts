import { describe, expect, it } from 'vitest';
import { emptyForm } from '../../../web/forms/field-state.ts';
import { fieldView, type TicksField } from '../../../web/forms/fields.ts';
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
