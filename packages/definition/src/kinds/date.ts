import { checkSchema } from './check-schema.ts';
import { cleanDate } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', format: 'date' };

/** A calendar day, `2025-09-01`. */
export const date: FieldKind = {
  name: 'date',
  title: { 'zh-CN': '日期', en: 'Date' },
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'string' && schema.format === 'date' ? 5 : 0),
  valueType: 'date',
  column: 'date',
  empty: null,
  clean: cleanDate,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
