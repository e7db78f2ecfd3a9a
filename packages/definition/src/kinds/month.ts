import { halfWidth } from '@hearth/china';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };

/** `2025年9月`, `2025/9` and `202509` as `2025-09`. */
function normaliseMonth(text: string): string {
  const match = /^(\d{4})[-/.年]?(\d{1,2})月?$/.exec(halfWidth(text).replace(/\s/g, ''));
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}` : text;
}

/** A calendar month, `2025-09`. Expressions see it as text; months in this form sort and compare rightly. */
export const month: FieldKind = {
  name: 'month',
  title: { 'zh-CN': '月份', en: 'Month' },
  shelf: 'date',
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'string' && schema.pattern === base.pattern ? 5 : 0),
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normaliseMonth),
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
