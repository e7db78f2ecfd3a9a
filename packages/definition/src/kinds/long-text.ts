import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string' };
/** From this length on a single line is no longer comfortable. */
const LONG = 200;

/** Several lines of text. It has no mask: free text may say anything, so where it may not be shown it is hidden. */
export const longText: FieldKind = {
  name: 'long-text',
  title: { 'zh-CN': '多行文本', en: 'Long text' },
  base,
  settings: settingsOf(),
  rank: (schema) =>
    schema.type === 'string' && typeof schema.maxLength === 'number' && schema.maxLength > LONG ? 2 : 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
