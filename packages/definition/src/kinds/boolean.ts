import { checkSchema } from './check-schema.ts';
import { cleanBoolean } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'boolean' };

/** Yes or no; blank as long as nobody has answered. */
export const boolean: FieldKind = {
  name: 'boolean',
  title: { 'zh-CN': '是否', en: 'Yes or no' },
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'boolean' ? 1 : 0),
  valueType: 'boolean',
  column: 'boolean',
  empty: null,
  clean: cleanBoolean,
  check: (value, field) => checkSchema(value, field, base),
  text: (value) => (typeof value === 'boolean' ? (value ? '是' : '否') : plainText(value)),
};
