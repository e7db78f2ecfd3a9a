import { checkWhole } from './check-schema.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'object' };

/** Fields that belong together, kept as one object and shown in place. */
export const section: FieldKind = {
  name: 'section',
  title: { 'zh-CN': '分节', en: 'Section' },
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'object' && schema.properties !== undefined ? 5 : 0),
  valueType: 'record',
  column: 'none',
  empty: {},
  holds: 'fields',
  clean: (value) => value,
  check: (value, field) => checkWhole(value, field, base),
  text: plainText,
};
