import { shanghaiDateTime } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { validate } from '../schema/validate.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', format: 'date-time' };

/** A time without offset is Chinese time; the seconds may be left out. */
function withOffset(text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?$/.exec(text);
  return match ? `${match[1]}T${match[2]}${match[3] ?? ':00'}+08:00` : text;
}

/** An instant with offset, `2025-09-01T09:30:00+08:00`; shown in Chinese time. */
export const dateTime: FieldKind = {
  name: 'date-time',
  title: { 'zh-CN': '日期时间', en: 'Date and time' },
  base,
  settings: settingsOf(),
  rank: (schema) => (schema.type === 'string' && schema.format === 'date-time' ? 5 : 0),
  valueType: 'date-time',
  column: 'date-time',
  empty: null,
  clean: (value) => cleanWith(value, withOffset),
  check: (value, field) => checkSchema(value, field, base),
  text: (value) => (isInstant(value) ? shanghaiDateTime(value) : plainText(value)),
};

const isInstant = (value: Json): value is string => typeof value === 'string' && validate(value, base).length === 0;
