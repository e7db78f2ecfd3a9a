import { residentIdCheckCharacter, socialCreditCodeCheckCharacter } from '@hearth/china';
import type { Random } from './random.ts';

/** No county has this code, so that no number made here is anybody's. */
const nowhere = '429988';

/** A resident id with a right check character, of nobody. The 17th digit tells the sex. */
export function residentId(random: Random, birth: string, sex: '男' | '女'): string {
  const serial = random.int(0, 49) * 2 + (sex === '男' ? 1 : 0);
  const first17 = `${nowhere}${birth.replaceAll('-', '')}9${String(serial).padStart(2, '0')}`;
  return first17 + residentIdCheckCharacter(first17);
}

/** A unified social credit code of an enterprise that does not exist. */
export function socialCreditCode(random: Random): string {
  const first17 = `91${nowhere}${String(random.int(0, 99_999_999)).padStart(8, '0')}X`;
  return first17 + socialCreditCodeCheckCharacter(first17);
}

/** A mobile number of the range that is printed in examples. */
export const phone = (random: Random): string => `1380000${String(random.int(0, 9999)).padStart(4, '0')}`;

/** A bank card number of 19 digits that passes Luhn; its bank does not exist. */
export function bankCard(random: Random): string {
  const first18 = `62000000${String(random.int(0, 9_999_999_999)).padStart(10, '0')}`;
  return `${first18}${luhnDigit(first18)}`;
}

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
