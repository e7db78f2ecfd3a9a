import type { Field } from '@hearth/definition';
import type { Texts } from '../text/texts.ts';

/** What stands below a label: how to fill the field in, what is agreed to by saying yes, and what the value is wanted for. */
export function fieldHints({ help, schema: { consent, purpose } }: Field, t: Texts): string[] {
  return [
    ...(help ? [help] : []),
    ...(typeof consent === 'string' ? [t('form.consent', { text: consent })] : []),
    ...(typeof purpose === 'string' ? [t('form.purpose', { text: purpose })] : []),
  ];
}

/** Whether there is anything to say. */
export const hasHints = ({ help, schema: { consent, purpose } }: Field): boolean =>
  Boolean(help) || typeof consent === 'string' || typeof purpose === 'string';
