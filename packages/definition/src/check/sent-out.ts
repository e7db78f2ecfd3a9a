import type { Problem } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import { fieldsShown } from '../walk/values-shown.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';
import { closest } from './sensitivity.ts';

/**
 * Notifications go by mail and payment lists to a bank, where no mask and no right reaches them: neither may tell what is sensitive.
 * Account and bank of a payment are what such a list is for; a payee is named.
 */
export function checkSentOut({ definition: { form }, places }: Checked): Problem[] {
  return places.flatMap(({ step, scope, pointer }: Place) => {
    if (step.type !== 'automatic') return [];
    const told = (expression: Expression | undefined, at: string, code: 'notify' | 'payment'): Problem[] => {
      const field = expression && closest(fieldsShown(expression, form, scope));
      if (!field || field.sensitivity === 'public') return [];
      const params = { name: field.title, title: step.title };
      if (field.sensitivity === 'sensitive') return [inWorkflow(`${code}-tells-sensitive`, pointer + at, params)];
      return code === 'notify' ? [inWorkflow('notify-tells-personal', pointer + at, params, 'warning')] : [];
    };
    return [
      ...(step.notify ?? []).flatMap(({ title, text }, index) => [
        ...told(title, `/notify/${index}/title`, 'notify'),
        ...told(text, `/notify/${index}/text`, 'notify'),
      ]),
      ...(step.pay ?? []).flatMap((payment, index) =>
        paymentTexts.flatMap((key) => told((payment as Texts)[key], `/pay/${index}/${key}`, 'payment')),
      ),
    ];
  });
}

/** What is written on the list of payments in words. */
const paymentTexts = ['payee', 'purpose', 'source', 'cancel'] as const;

type Texts = Partial<Record<(typeof paymentTexts)[number], Expression>>;
