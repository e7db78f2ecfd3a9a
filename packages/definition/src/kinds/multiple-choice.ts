import type { Json } from '@hearth/expression';
import type { Field } from '../form.ts';
import { problem } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { cleanText } from './clean.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { optionTitle, plainText } from './text-of.ts';

const base = { type: 'array', items: { type: ['string', 'number'] }, uniqueItems: true };

/** `甲、乙`, `甲;乙` as a list: how a spreadsheet cell holds several. A title may itself hold the separator, so whole titles win. */
function split(value: Json, field: Field): Json {
  const plain = cleanText(value);
  if (typeof plain !== 'string') return plain;
  const whole = optionOf(plain, field);
  return whole !== undefined
    ? [whole]
    : plain.split(/[、;；,，|]/).map((part) => optionOf(part.trim(), field) ?? part.trim());
}

const optionOf = (text: string, field: Field): string | number | undefined =>
  field.options?.find((option) => option.title === text || option.value === text)?.value;

/** Several of several options, in the order chosen, none twice. */
export const multipleChoice: FieldKind = {
  name: 'multiple-choice',
  title: { 'zh-CN': '多选', en: 'Multiple choice' },
  base,
  settings: settingsOf({ options: setting.options }),
  rank: (schema) =>
    schema.type === 'array' &&
    (Array.isArray(schema.options) || Array.isArray((schema.items as { enum?: unknown })?.enum))
      ? 6
      : 0,
  valueType: 'list',
  column: 'json',
  empty: [],
  offers: 'many',
  clean: split,
  check: (value, field) => {
    const found = checkSchema(value, field, base);
    if (found.length > 0 || !field.options || !Array.isArray(value)) return found;
    const strange = value.filter((item) => !field.options?.some((option) => option.value === item));
    const options = field.options.map((option) => option.title);
    return strange.map((item) => problem('not-an-option', '', { options, value: String(item) }));
  },
  text: (value, field) =>
    Array.isArray(value) ? value.map((item) => optionTitle(item, field)).join('、') : plainText(value),
};
