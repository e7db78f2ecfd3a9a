import { checkBankCard, checkPhone, checkResidentId, checkSocialCreditCode, readResidentId } from '@hearth/china';
import { expect, test } from 'vitest';
import enterprises from './enterprises.json' with { type: 'json' };
import { bankCard, phone, residentId } from './identifiers.ts';
import { randomOf } from './random.ts';

test('invented numbers pass every check and tell birth and sex as meant', () => {
  const random = randomOf(5);
  for (let round = 0; round < 200; round += 1) {
    const sex = random.pick(['男', '女'] as const);
    const id = residentId(random, '2008-03-16', sex);
    expect(checkResidentId(id)).toEqual([]);
    expect(readResidentId(id)).toMatchObject({ birthDate: '2008-03-16', sex: sex === '男' ? 'male' : 'female' });
    expect(checkBankCard(bankCard(random))).toEqual([]);
    expect(checkPhone(phone(random), { mobileOnly: true })).toEqual([]);
  }
});

test('the invented enterprises have codes that are right in form', () => {
  const codes = Object.values(enterprises).flatMap((firms) => firms.map(({ code }) => code));
  expect(codes.flatMap((code) => checkSocialCreditCode(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
