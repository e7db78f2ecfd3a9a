import type { IdentifierFinding } from '../finding.ts';
import { compact } from './half-width.ts';

/** Half-width digits without spaces or dashes. */
export function normaliseBankCard(text: string): string {
  return compact(text);
}

/** Checks a bank card number (16–19 digits, Luhn of ISO/IEC 7812-1). Only warnings: some cards in use fail Luhn. */
export function checkBankCard(text: string): IdentifierFinding[] {
  const card = normaliseBankCard(text);
  if (card === '') return [];
  if (!/^\d+$/.test(card)) return [{ code: 'bank-card-characters', level: 'warning' }];
  if (card.length < 16 || card.length > 19) {
    return [{ code: 'bank-card-length', level: 'warning', params: { length: card.length } }];
  }
  return passesLuhn(card) ? [] : [{ code: 'bank-card-checksum', level: 'warning' }];
}

/** Luhn: from the right every second digit doubled (its digits added), the sum a multiple of 10. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
