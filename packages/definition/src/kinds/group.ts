import { checkWhole } from './check-schema.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'array', items: { type: 'object' } };

/** A repeating group: a list of rows with the same fields. Its columns are fields and are checked one by one. */
export const group: FieldKind = {
  name: 'group',
  title: { 'zh-CN': '明细表', en: 'Repeating group' },
  base,
  settings: settingsOf({
    rowTitle: { type: 'string', minLength: 1, title: '行名称', description: '表达式：一行叫什么' },
  }),
  rank: (schema) =>
    schema.type === 'array' && (schema.items as { properties?: unknown })?.properties !== undefined ? 5 : 0,
  valueType: 'list',
  column: 'none',
  empty: [],
  holds: 'rows',
  clean: (value) => value,
  check: (value, field) => checkWhole(value, field, base),
  text: (value) => (Array.isArray(value) ? `${value.length} 条` : plainText(value)),
};
