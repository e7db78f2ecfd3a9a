import { problem } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { optionTitle } from './text-of.ts';

const base = { type: ['string', 'number'] };

/** One of several options. A retired option stays right for the records that have it. */
export const singleChoice: FieldKind = {
  name: 'single-choice',
  title: { 'zh-CN': '单选', en: 'Single choice' },
  base,
  settings: settingsOf({ options: setting.options }),
  rank: (schema) => (schema.type !== 'array' && (Array.isArray(schema.enum) || Array.isArray(schema.options)) ? 6 : 0),
  valueType: 'string',
  column: 'text',
  empty: null,
  offers: 'one',
  clean: (value, field) => {
    const plain = cleanText(value);
    return field.options?.find((option) => option.title === plain)?.value ?? plain;
  },
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    if (found.length > 0 || !field.options || field.options.some((option) => option.value === value)) return found;
    return [
      problem('not-an-option', '', { options: field.options.map((option) => option.title), value: String(value) }),
    ];
  },
  text: optionTitle,
};
