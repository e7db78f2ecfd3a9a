import { checkSchema } from './check-schema.ts';
import { cleanNumber } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { numberText } from './text-of.ts';

const base = { type: 'integer' };

/** A whole number: people, households, times. */
export const integer: FieldKind = {
  name: 'integer',
  title: { 'zh-CN': '整数', en: 'Whole number' },
  base,
  settings: settingsOf({ measureWord: setting.measureWord }),
  rank: (schema) => (schema.type === 'integer' ? 1 : 0),
  valueType: 'number',
  column: 'integer',
  empty: null,
  clean: cleanNumber,
  check: (value, field) => checkSchema(value, field, base),
  text: numberText,
};
