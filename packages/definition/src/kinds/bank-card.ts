import { checkBankCard, normaliseBankCard } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 40 };

/** A bank card number. Some cards in use fail Luhn, so it only warns. */
export const bankCard: FieldKind = {
  name: 'bank-card',
  title: { 'zh-CN': '银行卡号', en: 'Bank card' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normaliseBankCard),
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    return typeof value === 'string' ? [...found, ...problemsOfFindings(checkBankCard(value))] : found;
  },
  text: plainText,
  mask: 'bank-card',
};
