import { checkSchema } from './check-schema.ts';
import { cleanNumber } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'integer', minimum: 0 };
const STARS = 5;

/** A number of stars, 1 to `maximum` (5 if nothing is said). */
export const rating: FieldKind = {
  name: 'rating',
  title: { 'zh-CN': '评分', en: 'Rating' },
  base,
  baseOf: (schema) => (schema.maximum === undefined ? { ...base, maximum: STARS } : base),
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'number',
  column: 'integer',
  empty: null,
  clean: cleanNumber,
  check: (value, field) => checkSchema(value, field, rating.baseOf!(field.schema)),
  text: plainText,
};
