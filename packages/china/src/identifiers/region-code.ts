import type { IdentifierFinding } from '../finding.ts';
import { compact } from './half-width.ts';
import { provinces } from './province.ts';

export type RegionLevel = 'province' | 'prefecture' | 'county';

/** Half-width digits without spaces. */
export function normaliseRegionCode(text: string): string {
  return compact(text);
}

/** Checks the shape of a GB/T 2260 code and its province. Whether a county exists is a question of the list in use. */
export function checkRegionCode(text: string): IdentifierFinding[] {
  const code = normaliseRegionCode(text);
  if (code === '') return [];
  if (!/^\d{6}$/.test(code)) return [{ code: 'region-code-shape', level: 'error' }];
  const province = code.slice(0, 2);
  return provinces[province] ? [] : [{ code: 'region-code-province', level: 'error', params: { province } }];
}

/** `330000` is a province, `330100` a prefecture, `330106` a county. */
export function regionLevel(code: string): RegionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** The code and those above it, the widest first: `330106` → `330000`, `330100`, `330106`. */
export function regionPath(code: string): string[] {
  return [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])];
}
