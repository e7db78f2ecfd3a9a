import { checkBankCard, normaliseBankCard } from '@hearth/china';
import { identifier } from './identifier.ts';

/** A bank card number. Some cards in use fail Luhn, so it only warns. */
export const bankCard = identifier({
  name: 'bank-card',
  title: { 'zh-CN': '银行卡号', en: 'Bank card' },
  shelf: 'identity',
  normalise: normaliseBankCard,
  check: checkBankCard,
  mask: 'bank-card',
});
