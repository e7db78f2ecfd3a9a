import { checkResidentId, normaliseResidentId } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 40 };

/** A resident id (GB 11643-1999). */
export const residentId: FieldKind = {
  name: 'resident-id',
  title: { 'zh-CN': '身份证号', en: 'Resident id' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normaliseResidentId),
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    return typeof value === 'string' ? [...found, ...problemsOfFindings(checkResidentId(value))] : found;
  },
  text: plainText,
  mask: 'resident-id',
};
