import { checkRegionCode, normaliseRegionCode } from '@hearth/china';
import { identifier } from './identifier.ts';

/** A county, prefecture or province by its six-digit code (GB/T 2260). */
export const region = identifier({
  name: 'region',
  title: { 'zh-CN': '行政区划', en: 'Region' },
  shelf: 'identity',
  normalise: normaliseRegionCode,
  check: checkRegionCode,
});
