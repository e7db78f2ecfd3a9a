import { formatAmount } from '@hearth/china';
import { decimalPlaces } from '../json/decimal-text.ts';
import { problem } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanNumber } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'number' };
/** Below this, a JSON number keeps every cent apart. */
const LIMIT = 1e13;

/** An amount of yuan: at most two decimals, counted on the number's shortest text and never by float arithmetic. */
export const money: FieldKind = {
  name: 'money',
  title: { 'zh-CN': '金额', en: 'Money' },
  base,
  settings: settingsOf({ direction: setting.direction, decimals: setting.decimals }),
  rank: (schema) =>
    schema.type === 'number' && (schema.direction !== undefined || schema.multipleOf === 0.01) ? 3 : 0,
  valueType: 'number',
  column: 'decimal',
  empty: null,
  clean: cleanNumber,
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    if (typeof value !== 'number') return found;
    if (Math.abs(value) >= LIMIT) return [...found, problem('money-too-large', '', { limit: LIMIT })];
    const limit = typeof field.schema.decimals === 'number' ? Math.min(field.schema.decimals, 2) : 2;
    return decimalPlaces(value) > limit ? [...found, problem('money-too-fine', '', { limit })] : found;
  },
  text: (value) =>
    typeof value === 'number' ? (formatAmount(value, { showUnit: false }) ?? plainText(value)) : plainText(value),
};
