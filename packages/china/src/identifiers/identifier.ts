import type { IdentifierFinding } from '../finding.ts';
import { checkBankCard, normaliseBankCard } from './bank-card.ts';
import { checkPhone, normalisePhone } from './phone.ts';
import { checkRegionCode, normaliseRegionCode } from './region-code.ts';
import { checkResidentId, normaliseResidentId } from './resident-id.ts';
import { checkSocialCreditCode, normaliseSocialCreditCode } from './social-credit-code.ts';

/** One kind of identifier: how it is stored, and what is wrong with a given text (blank text: nothing). */
export interface Identifier {
  normalise(text: string): string;
  check(text: string): IdentifierFinding[];
}

/** The identifiers by the name under which a field kind asks for them. */
export const identifiers = {
  'resident-id': { normalise: normaliseResidentId, check: (text) => checkResidentId(text) },
  'social-credit-code': { normalise: normaliseSocialCreditCode, check: checkSocialCreditCode },
  'bank-card': { normalise: normaliseBankCard, check: checkBankCard },
  phone: { normalise: normalisePhone, check: (text) => checkPhone(text) },
  mobile: { normalise: normalisePhone, check: (text) => checkPhone(text, { mobileOnly: true }) },
  'region-code': { normalise: normaliseRegionCode, check: checkRegionCode },
} as const satisfies Record<string, Identifier>;

export type IdentifierName = keyof typeof identifiers;
