import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string' };

/** One line of text. */
export const text: FieldKind = {
  name: 'text',
  title: { 'zh-CN': '单行文本', en: 'Text' },
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'string' ? 1 : 0),
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
  mask: 'generic',
};
