import type { IdentifierFinding } from '../finding.ts';
import { compact, halfWidth } from './half-width.ts';

export type PhoneKind = 'mobile' | 'landline' | 'service' | 'local' | 'foreign';

const mobile = /^1[3-9]\d{9}$/;
/** Area codes: 010 and 02x have three digits and eight-digit numbers, the others four digits. */
const landline = /^(010|02\d)([2-9]\d{7})(?:-(\d{1,6}))?$|^(0[3-9]\d{2})([2-9]\d{6,7})(?:-(\d{1,6}))?$/;
/** 12351, 110, 95588, 400 and 800 numbers. */
const service = /^(1\d{2,4}|9\d{4,7}|[48]00\d{7})$/;

/**
 * A phone number in the form in which it is stored: `13800001234`, `0571-88001234`, `0571-88001234-801`,
 * `12351`. The `+86` prefix, spaces, brackets and dashes go; what is no phone number comes back compacted.
 */
export function normalisePhone(text: string): string {
  const { number, extension } = splitExtension(text);
  const digits = compact(number.replace(/[()]/g, '')).replace(/^(\+86|0086)(?=\d{7})/, '');
  const plain = /^86(1[3-9]\d{9})$/.exec(digits)?.[1] ?? restoreTrunkZero(digits, number);
  const parts = landline.exec(plain);
  const shaped = parts ? `${parts[1] ?? parts[4]}-${parts[2] ?? parts[5]}` : plain;
  return extension === '' ? shaped : `${shaped}-${extension}`;
}

/** What kind of number it is; `undefined` when it is none. */
export function phoneKind(text: string): PhoneKind | undefined {
  const phone = normalisePhone(text);
  if (mobile.test(phone)) return 'mobile';
  if (landline.test(phone.replace('-', ''))) return 'landline';
  if (service.test(phone)) return 'service';
  if (/^[2-8]\d{6,7}(-\d{1,6})?$/.test(phone)) return 'local';
  if (/^(\+|00)[1-9]\d{6,14}$/.test(phone)) return 'foreign';
  return undefined;
}

/** Checks a mobile, landline, service or foreign number; with `mobileOnly` anything but a mobile is an error. */
export function checkPhone(text: string, { mobileOnly = false } = {}): IdentifierFinding[] {
  if (compact(text) === '') return [];
  const kind = phoneKind(text);
  if (kind === undefined) return [{ code: mobileOnly ? 'phone-not-mobile' : 'phone-shape', level: 'error' }];
  if (mobileOnly && kind !== 'mobile') return [{ code: 'phone-not-mobile', level: 'error' }];
  if (kind === 'local') return [{ code: 'phone-area-code', level: 'warning' }];
  if (kind === 'foreign') return [{ code: 'phone-foreign', level: 'warning' }];
  return [];
}

/** `0571-88001234-801`, `88001234转801` and `88001234 ext. 801` all carry extension 801. */
function splitExtension(text: string): { number: string; extension: string } {
  const plain = halfWidth(text).trim();
  const match = /^(.*?\d{7,8})\s*(?:转|轉|ext\.?|x|#|[-\u2010-\u2015])\s*(\d{1,6})$/i.exec(plain);
  if (!match || compact(plain).length < 9 || /^1[3-9]/.test(compact(plain))) return { number: plain, extension: '' };
  return { number: match[1]!, extension: match[2]! };
}

/** After `+86` a landline is written without its 0: `+86 571 8800 1234`. */
function restoreTrunkZero(digits: string, original: string): string {
  const abroad = /^\s*(\+|00)\s*86/.test(original);
  return abroad && !mobile.test(digits) && !digits.startsWith('0') ? `0${digits}` : digits;
}
