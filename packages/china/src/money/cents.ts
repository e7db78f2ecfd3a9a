/**
 * An amount of yuan as whole cents (分), exact, halves rounded away from zero. Reads numbers as they print
 * (`0.1 + 0.2` is 30 cents) and text as people write it: `¥1,234.50`, full-width digits, a trailing 元.
 *
 * @returns `undefined` when the text is no amount.
 */
export function toCents(yuan: number | string): bigint | undefined {
  const text = typeof yuan === 'number' ? plainDecimal(yuan) : cleanAmount(yuan);
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const padded = fraction.padEnd(3, '0');
  const cents = BigInt(whole + padded.slice(0, 2)) + (padded[2]! >= '5' ? 1n : 0n);
  return sign === '-' ? -cents : cents;
}

function cleanAmount(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace(/^([+-]?)[¥￥]([+-]?)/, '$1$2')
    .replace(/(元|圆)整?$/, '')
    .replace(/^[−–]/, '-');
}

/** A number without exponent: beyond 1e21 `String` writes one, below 1e-6 it is no money. */
function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? '0' : BigInt(value).toString();
}
