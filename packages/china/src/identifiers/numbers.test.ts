import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBankCard, passesLuhn } from './bank-card.ts';
import { identifiers } from './identifier.ts';
import { checkPhone, normalisePhone, phoneKind } from './phone.ts';
import { checkRegionCode, regionLevel, regionPath } from './region-code.ts';

describe('bank card', () => {
  const codes = (text: string) => checkBankCard(text).map(({ code }) => code);

  test.each([
    ['6222 0212 3456 7890 128', []],
    ['４５３９-1488-0343-6467', []],
    ['4539148803436468', ['bank-card-checksum']],
    ['62220212345', ['bank-card-length']],
    ['6222O21234567890', ['bank-card-characters']],
    ['', []],
  ])('%s → %j', (text, expected) => expect(codes(text)).toEqual(expected));

  test('it only ever warns', () => {
    expect(checkBankCard('4539148803436468')[0]?.level).toBe('warning');
  });

  test('one wrong digit always breaks Luhn', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const card = '4539148803436467';
        expect(passesLuhn(card.slice(0, at) + ((Number(card[at]) + shift) % 10) + card.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe('phone', () => {
  test.each([
    ['138 0000 1234', '13800001234', 'mobile'],
    ['+86 138-0000-1234', '13800001234', 'mobile'],
    ['0086 13800001234', '13800001234', 'mobile'],
    ['8613800001234', '13800001234', 'mobile'],
    ['１３８００００１２３４', '13800001234', 'mobile'],
    ['057188001234', '0571-88001234', 'landline'],
    ['(0571) 8800 1234', '0571-88001234', 'landline'],
    ['（0571）88001234转801', '0571-88001234-801', 'landline'],
    ['0571-88001234-801', '0571-88001234-801', 'landline'],
    ['+86 571 8800 1234', '0571-88001234', 'landline'],
    ['+86 10 8800 1234', '010-88001234', 'landline'],
    ['010-8800 1234', '010-88001234', 'landline'],
    ['0951-4123456', '0951-4123456', 'landline'],
    ['12351', '12351', 'service'],
    ['400-800-1234', '4008001234', 'service'],
    ['88001234', '88001234', 'local'],
    ['+852 2345 6789', '+85223456789', 'foreign'],
    ['1380000123', '1380000123', undefined],
    ['12800001234', '12800001234', undefined],
    ['无', '无', undefined],
  ])('%s is stored as %s (%s)', (text, stored, kind) => {
    expect(normalisePhone(text)).toBe(stored);
    expect(phoneKind(text)).toBe(kind);
    expect(normalisePhone(stored)).toBe(stored);
  });

  test('a landline without area code and a foreign number are saved with a warning', () => {
    expect(checkPhone('88001234')).toEqual([{ code: 'phone-area-code', level: 'warning' }]);
    expect(checkPhone('+852 2345 6789')).toEqual([{ code: 'phone-foreign', level: 'warning' }]);
  });

  test('a number that is none, and a landline where a mobile is needed, are errors', () => {
    expect(checkPhone('1380000123')).toEqual([{ code: 'phone-shape', level: 'error' }]);
    expect(checkPhone('0571-88001234', { mobileOnly: true })).toEqual([{ code: 'phone-not-mobile', level: 'error' }]);
    expect(checkPhone('')).toEqual([]);
  });
});

describe('region code', () => {
  test.each([
    ['330106', []],
    ['33 0106', []],
    ['3301', ['region-code-shape']],
    ['990000', ['region-code-province']],
  ])('%s → %j', (text, expected) => expect(checkRegionCode(text).map(({ code }) => code)).toEqual(expected));

  test('a county lies in a prefecture in a province', () => {
    expect(regionPath('330106')).toEqual(['330000', '330100', '330106']);
    expect(regionPath('330000')).toEqual(['330000']);
    expect(['330000', '330100', '330106'].map(regionLevel)).toEqual(['province', 'prefecture', 'county']);
  });
});

test('normalising twice is normalising once, for any text and any identifier', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789０８＋ -+()（）转xX86') });
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), fc.constantFrom(...Object.values(identifiers)), (text, identifier) => {
      const once = identifier.normalise(text);
      expect(identifier.normalise(once)).toBe(once);
      expect(identifier.check(once)).toEqual(identifier.check(text));
    }),
    { numRuns: 500 },
  );
});
