import { compact, halfWidth } from '@hearth/china';
import type { Json } from '@hearth/expression';

/** Text without spaces around it, composed (NFC); an empty one is blank. Anything but text is left alone. */
export function cleanText(value: Json): Json {
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').trim();
  return text === '' ? null : text;
}

/** As `cleanText`, then brought into the form in which the kind keeps it. */
export function cleanWith(value: Json, normalise: (text: string) => string): Json {
  const text = cleanText(value);
  return typeof text === 'string' ? normalise(text) || null : text;
}

/** A number from what people type: `１２`, `1,234.5`, `￥500`, `300元`. A text that is none of these stays as it is. */
export function cleanNumber(value: Json): Json {
  const text = cleanText(value);
  if (typeof text !== 'string') return text;
  const plain = halfWidth(text)
    .replace(/[\s,]/g, '')
    .replace(/^([+-]?)[¥￥]/, '$1')
    .replace(/(元|圆)整?$/, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) && isExact(plain) ? Number(plain) : text;
}

/** Whether a JSON number keeps all digits of the text. */
const isExact = (text: string): boolean => text.replace(/^[+-]?0*\.?0*|\./g, '').length <= 15;

/** A date from `2025年9月1日`, `2025/9/1`, `2025.9.1`, `20250901`. Anything else stays as it is. */
export function cleanDate(value: Json): Json {
  const text = cleanText(value);
  if (typeof text !== 'string') return text;
  const plain = halfWidth(text).replace(/\s/g, '');
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : text;
}

/** `是`, `否`, `true`, `√` as a truth value. */
export function cleanBoolean(value: Json): Json {
  const text = cleanText(value);
  if (typeof text !== 'string') return text;
  const plain = compact(text).toLowerCase();
  if (['是', '有', '对', 'true', 'yes', 'y', '1', '√', '✓'].includes(plain)) return true;
  return ['否', '无', '没有', '不是', 'false', 'no', 'n', '0', '×'].includes(plain) ? false : text;
}
