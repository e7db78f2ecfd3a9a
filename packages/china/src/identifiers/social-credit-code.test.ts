import { expect, test } from 'vitest';
import {
  checkSocialCreditCode,
  normaliseSocialCreditCode,
  readSocialCreditCode,
  registrars,
  socialCreditCodeCheckCharacter,
} from './social-credit-code.ts';

const codes = (text: string) => checkSocialCreditCode(text).map(({ code }) => code);

test.each(['91512081MA62K0260E', '9151 2081 ma62 k026 0e', '９１５１２０８１ＭＡ６２Ｋ０２６０Ｅ', ''])(
  '%s has nothing wrong',
  (text) => {
    expect(codes(text)).toEqual([]);
  },
);

test.each([
  ['91512081MA62K0260', ['social-credit-code-length']],
  ['91512081MA62K0260F', ['social-credit-code-checksum']],
  ['91512081MA62KO26OE', ['social-credit-code-characters']],
  ['工会', ['social-credit-code-length', 'social-credit-code-characters']],
])('%s → %j', (text, expected) => expect(codes(text)).toEqual(expected));

test('nothing about a social credit code ever blocks', () => {
  for (const text of ['1', 'SOVIZ', '91512081MA62K0260F', '＊']) {
    expect(checkSocialCreditCode(text).every(({ level }) => level === 'warning')).toBe(true);
  }
});

test('a grassroots union’s code names its registrar', () => {
  const first17 = '81330106MC0000001';
  const code = first17 + socialCreditCodeCheckCharacter(first17);
  expect(codes(code)).toEqual([]);
  const facts = readSocialCreditCode(code)!;
  expect(facts).toEqual({ registrar: '8', category: '1', regionCode: '330106', organisationCode: 'MC0000001' });
  expect(registrars[facts.registrar]).toBe('工会');
  expect(readSocialCreditCode(normaliseSocialCreditCode('8133'))).toBeUndefined();
});
