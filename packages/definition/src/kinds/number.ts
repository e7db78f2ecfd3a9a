import { decimalPlaces } from '../json/decimal-text.ts';
import { problem } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanNumber } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { numberText } from './text-of.ts';

const base = { type: 'number' };

/** A number with digits after the point; `decimals` says how many at most. */
export const number: FieldKind = {
  name: 'number',
  title: { 'zh-CN': '数字', en: 'Number' },
  base,
  settings: settingsOf({ decimals: setting.decimals, measureWord: setting.measureWord }),
  rank: (schema) => (schema.type === 'number' ? 1 : 0),
  valueType: 'number',
  column: 'decimal',
  empty: null,
  clean: cleanNumber,
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    const limit = field.schema.decimals;
    const tooFine = typeof value === 'number' && typeof limit === 'number' && decimalPlaces(value) > limit;
    return tooFine ? [...found, problem('number-too-fine', '', { limit })] : found;
  },
  text: numberText,
};
