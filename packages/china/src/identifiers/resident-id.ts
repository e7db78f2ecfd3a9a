import { isDate } from '../calendar/date.ts';
import type { IdentifierFinding } from '../finding.ts';
import { compact } from './half-width.ts';
import { provinces } from './province.ts';

/** What a resident id says about its holder. Dates are `YYYY-MM-DD`. */
export interface ResidentIdFacts {
  readonly regionCode: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Half-width, no spaces or dashes, `x` as `X`. */
export function normaliseResidentId(text: string): string {
  return compact(text).toUpperCase();
}

/** The check character of 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function residentIdCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return checkCharacters[sum % 11]!;
}

/** The 18-digit form of an old 15-digit number; their century is always the 20th. */
export function upgradeResidentId(fifteen: string): string {
  const first17 = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return first17 + residentIdCheckCharacter(first17);
}

/**
 * Checks a resident id (GB 11643-1999): length, characters, a real birth date, check character.
 *
 * The region is the one at issue, so retired codes are right and only the province is looked at. A leading 9 is a
 * foreigner's permanent residence card. Blank text has no findings: whether it is required is another rule.
 *
 * @param today `YYYY-MM-DD`; when given, a later birth date is an error.
 */
export function checkResidentId(text: string, today?: string): IdentifierFinding[] {
  const id = normaliseResidentId(text);
  if (id === '') return [];
  if (/^\d{15}$/.test(id)) return checkOldResidentId(id);
  if (!/^\d*X?$/.test(id)) return [{ code: 'resident-id-characters', level: 'error' }];
  if (id.length !== 18) return [{ code: 'resident-id-length', level: 'error', params: { length: id.length } }];
  const findings = checkBirthDate(birthDateOf(id), today);
  if (residentIdCheckCharacter(id) !== id[17]) findings.push({ code: 'resident-id-checksum', level: 'error' });
  return findings.length > 0 ? findings : checkProvince(id);
}

/** Reads region, birth date and sex (odd 17th digit = male); `undefined` unless the number has no error. */
export function readResidentId(text: string): ResidentIdFacts | undefined {
  if (normaliseResidentId(text) === '' || checkResidentId(text).some(({ level }) => level === 'error'))
    return undefined;
  const given = normaliseResidentId(text);
  const id = given.length === 15 ? upgradeResidentId(given) : given;
  return {
    regionCode: id.slice(0, 6),
    birthDate: birthDateOf(id),
    sex: Number(id[16]) % 2 === 1 ? 'male' : 'female',
  };
}

function checkOldResidentId(id: string): IdentifierFinding[] {
  const findings = checkBirthDate(birthDateOf(upgradeResidentId(id)));
  return findings.length > 0 ? findings : [{ code: 'resident-id-old', level: 'warning' }, ...checkProvince(id)];
}

function birthDateOf(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}

function checkBirthDate(date: string, today?: string): IdentifierFinding[] {
  if (!isDate(date) || date < '1850-01-01') {
    return [{ code: 'resident-id-birth-date', level: 'error', params: { date } }];
  }
  if (today !== undefined && date > today) {
    return [{ code: 'resident-id-birth-future', level: 'error', params: { date } }];
  }
  return [];
}

function checkProvince(id: string): IdentifierFinding[] {
  const province = id.slice(0, 2);
  if (province.startsWith('9') || provinces[province] !== undefined) return [];
  return [{ code: 'resident-id-province', level: 'warning', params: { province } }];
}
