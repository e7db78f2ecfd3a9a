import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 200 };

/** A postal address in one line. */
export const address: FieldKind = {
  name: 'address',
  title: { 'zh-CN': '地址', en: 'Address' },
  shelf: 'identity',
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
  mask: 'address',
};
