import { halfWidth } from '@hearth/china';
import type { JsonSchema } from '../form.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
const withOffset = { type: 'string', format: 'time' };

/** A plain schema with `format: time` means RFC 3339, which has seconds and an offset. */
const baseOf = (schema: JsonSchema): JsonSchema => (schema.format === 'time' ? withOffset : base);

/** `9：30`, `9点30分` as `09:30`. */
function normaliseTime(text: string): string {
  const match = /^(\d{1,2})[:点时](\d{1,2})分?$/.exec(halfWidth(text).replace(/\s/g, ''));
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]!.padStart(2, '0')}` : text;
}

/** A time of day, `09:30`. */
export const time: FieldKind = {
  name: 'time',
  title: { 'zh-CN': '时间', en: 'Time' },
  base,
  baseOf,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'string' && (schema.format === 'time' || schema.pattern === base.pattern) ? 5 : 0),
  valueType: 'time',
  column: 'text',
  empty: null,
  clean: (value, field) => {
    const plain = cleanWith(value, normaliseTime);
    const complete = field.schema.format === 'time' && typeof plain === 'string' && /^\d\d:\d\d$/.test(plain);
    return complete ? `${plain}:00+08:00` : plain;
  },
  check: (value, field) => checkSchema(value, field, baseOf(field.schema)),
  text: plainText,
};
