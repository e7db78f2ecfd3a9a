import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', minLength: 1, maxLength: 64 };

/** A person who has an account, by id. */
export const person: FieldKind = {
  name: 'person',
  title: { 'zh-CN': '人员', en: 'Person' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  refersTo: 'person',
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
