import { checkSocialCreditCode, normaliseSocialCreditCode } from '@hearth/china';
import { problemsOfFindings } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanWith } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { settingsOf } from './settings.ts';
import { plainText } from './text-of.ts';

const base = { type: 'string', maxLength: 40 };

/** A unified social credit code (GB 32100-2015). Genuine codes are known that fail the check, so it only warns. */
export const creditCode: FieldKind = {
  name: 'credit-code',
  title: { 'zh-CN': '统一社会信用代码', en: 'Social credit code' },
  base,
  settings: settingsOf(),
  rank: () => 0,
  valueType: 'string',
  column: 'text',
  empty: null,
  clean: (value) => cleanWith(value, normaliseSocialCreditCode),
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    return typeof value === 'string' ? [...found, ...problemsOfFindings(checkSocialCreditCode(value))] : found;
  },
  text: plainText,
  mask: 'generic',
};
