import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from './amount.ts';
import { toCents } from './cents.ts';
import { rmbCapitals } from './rmb-capitals.ts';

describe('an amount as the bank wants it written', () => {
  test.each([
    [1680.32, '壹仟陆佰捌拾元零叁角贰分'],
    [107000.53, '壹拾万柒仟元零伍角叁分'],
    [16409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    [6007.14, '陆仟零柒元壹角肆分'],
    [1409.5, '壹仟肆佰零玖元伍角'],
    [0, '零元整'],
    ['-0.00', '零元整'],
    [0.05, '伍分'],
    [0.5, '伍角'],
    [10, '壹拾元整'],
    [-5, '负伍元整'],
    [0.1 + 0.2, '叁角'],
    [1.005, '壹元零壹分'],
    [1.999, '贰元整'],
    ['1286500.00', '壹佰贰拾捌万陆仟伍佰元整'],
    ['￥１，２８６，５００', '壹佰贰拾捌万陆仟伍佰元整'],
    ['3000元整', '叁仟元整'],
    [100010001, '壹亿零壹万零壹元整'],
    ['1000000000000', '壹万亿元整'],
    ['1000030000000', '壹万亿零叁仟万元整'],
    ['1000200000000', '壹万零贰亿元整'],
    ['1000000000001.10', '壹万亿零壹元壹角'],
    ['9999999999999999.99', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%s → %s', (yuan, expected) => expect(rmbCapitals(yuan)).toBe(expected));

  test.each(['abc', '', '1.2.3', '-', Number.NaN, Number.POSITIVE_INFINITY, '10000000000000000'])(
    '%s is no amount it can write',
    (text) => {
      expect(rmbCapitals(text)).toBeUndefined();
    },
  );

  test('with 人民币 for a cheque', () => expect(rmbCapitals(100, { prefix: true })).toBe('人民币壹佰元整'));
});

/** Reads capitals back, knowing nothing of how they were written. */
function centsOfCapitals(text: string): bigint {
  const places: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n };
  let [total, section, digit, cents] = [0n, 0n, 0n, 0n];
  for (const char of text.replace(/[负整]/g, '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(char);
    if (value >= 0) digit = BigInt(value);
    else if (places[char]) [section, digit] = [section + digit * places[char], 0n];
    else if (char === '万') [total, section, digit] = [total + (section + digit) * 10_000n, 0n, 0n];
    else if (char === '亿') [total, section, digit] = [(total + section + digit) * 100_000_000n, 0n, 0n];
    else if (char === '元') [total, section, digit] = [total + section + digit, 0n, 0n];
    else [cents, digit] = [cents + digit * (char === '角' ? 10n : 1n), 0n];
  }
  return (total * 100n + cents) * (text.startsWith('负') ? -1n : 1n);
}

const amounts = fc.oneof(
  fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }),
  fc.bigInt({ min: 0n, max: 99_999_999n }),
  fc
    .array(fc.constantFrom('0', '0', '0', '5'), { minLength: 3, maxLength: 18 })
    .map((digits) => BigInt(digits.join(''))),
);
const yuanText = (cents: bigint) => {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

test('capitals say exactly the amount, and never two zeros in a row', () => {
  fc.assert(
    fc.property(amounts, (cents) => {
      const text = rmbCapitals(yuanText(cents))!;
      expect(centsOfCapitals(text)).toBe(cents);
      expect(text).not.toMatch(/零零|零[拾佰仟万亿角分整]/);
    }),
    { numRuns: 2000 },
  );
});

test('an amount survives its own formatting', () => {
  fc.assert(
    fc.property(amounts, (cents) => {
      expect(toCents(formatAmount(yuanText(cents))!)).toBe(cents);
    }),
  );
});

describe('amounts on a page', () => {
  test.each([
    [1234567.5, {}, '1,234,567.50元'],
    [1234567.5, { places: 0 }, '1,234,568元'],
    [1234567.5, { unit: '万元' }, '123.45675万元'],
    [1234567.5, { unit: '万元', places: 2 }, '123.46万元'],
    ['120000', { unit: '万元' }, '12万元'],
    [-0.001, {}, '0.00元'],
    [-1234, { showUnit: false, grouping: false }, '-1234.00'],
    [1e21, { places: 0, grouping: false }, '1000000000000000000000元'],
  ] as const)('%s %j → %s', (yuan, style, expected) => expect(formatAmount(yuan, style)).toBe(expected));

  test('what is no amount stays undefined', () => expect(formatAmount('待定')).toBeUndefined());
});
