import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', minLength: 1, maxLength: 64 };

/** A unit of the union tree, by id; `level` narrows the choice. */
export const orgUnit: FieldKind = {
  name: 'org-unit',
  title: { 'zh-CN': '组织', en: 'Union body' },
  base,
  settings: settingsOf({ level: setting.level }),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  refersTo: 'unit',
  clean: cleanText,
  check: (value, field) => checkSchema(value, field, base),
  text: plainText,
};
