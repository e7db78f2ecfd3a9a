import { plainScript, spellInteger } from './spell-integer.ts';

/**
 * A whole number as it is written in a sentence: 12 → `十二`, 110 → `一百一十`, 10005 → `一万零五`.
 *
 * @throws RangeError unless it is a safe integer: the caller rounds first.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  const text = spellInteger(String(Math.abs(value)), plainScript).replace(/^一十/, '十');
  return value < 0 ? `负${text}` : text;
}

/** Digit by digit, as years are written: `2026` → `二〇二六`. Other characters stay. */
export function chineseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

/** A date as official documents write it (GB/T 9704-2012: Arabic digits, no leading zero): `2026年1月5日`. */
export function chineseDate(date: string): string {
  return date.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$1年$2月$3日');
}
