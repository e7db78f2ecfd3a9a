import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', minLength: 1, maxLength: 64 };

/** A record of the register that `register` names, by id. */
export const registerRef: FieldKind = {
  name: 'register-ref',
  title: { 'zh-CN': '台账引用', en: 'Register record' },
  base,
  settings: settingsOf({ register: setting.register, fill: setting.fill, where: setting.where }),
  rank: (schema) => (schema.type === 'string' && schema.register !== undefined ? 6 : 0),
  valueType: 'string',
  column: 'text',
  empty: null,
  refersTo: 'register',
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
