import { checkRegionCode, normaliseRegionCode } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 40 };

/** A county, prefecture or province by its six-digit code (GB/T 2260). */
export const region: FieldKind = {
  name: 'region',
  title: { 'zh-CN': '行政区划', en: 'Region' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normaliseRegionCode),
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    return typeof value === 'string' ? [...found, ...problemsOfFindings(checkRegionCode(value))] : found;
  },
  text: plainText,
};
