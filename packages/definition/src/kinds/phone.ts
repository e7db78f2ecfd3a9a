import { checkPhone, normalisePhone } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 40 };

/** A mobile, landline or service number. */
export const phone: FieldKind = {
  name: 'phone',
  title: { 'zh-CN': '电话', en: 'Phone' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normalisePhone),
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    return typeof value === 'string' ? [...found, ...problemsOfFindings(checkPhone(value))] : found;
  },
  text: plainText,
  mask: 'phone',
};
