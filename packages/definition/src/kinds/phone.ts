import { checkPhone, normalisePhone } from '@hearth/china';
import { identifier } from './identifier.ts';

/** A mobile, landline or service number. */
export const phone = identifier({
  name: 'phone',
  title: { 'zh-CN': '电话', en: 'Phone' },
  shelf: 'identity',
  normalise: normalisePhone,
  check: checkPhone,
  mask: 'phone',
});
