import { checkSocialCreditCode, normaliseSocialCreditCode } from '@hearth/china';
import { identifier } from './identifier.ts';

/** A unified social credit code (GB 32100-2015). Genuine codes are known that fail the check, so it only warns. */
export const creditCode = identifier({
  name: 'credit-code',
  title: { 'zh-CN': '统一社会信用代码', en: 'Social credit code' },
  shelf: 'identity',
  normalise: normaliseSocialCreditCode,
  check: checkSocialCreditCode,
  mask: 'generic',
});
