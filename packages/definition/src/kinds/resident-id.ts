import { checkResidentId, normaliseResidentId } from '@hearth/china';
import { identifier } from './identifier.ts';

/** A resident id (GB 11643-1999). */
export const residentId = identifier({
  name: 'resident-id',
  title: { 'zh-CN': '身份证号', en: 'Resident id' },
  shelf: 'identity',
  normalise: normaliseResidentId,
  check: checkResidentId,
  mask: 'resident-id',
});
