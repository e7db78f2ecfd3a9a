import type { IdentifierFinding } from '../finding.ts';
import { compact, halfWidth } from './half-width.ts';

export type PhoneKind = 'mobile' | 'landline' | 'service' | 'local' | 'foreign';

const mobile = /^1[3-9]\d{9}$/;
/** Area codes: 010 and 02x have three digits and eight-digit numbers, the others four digits. */
const landline = /^(010|02\d)([2-9]\d{7})$|^(0[3-9]\d{2})([2-9]\d{6,7})$/;
/** A landline number without its area code. */
const local = /^(?![48]00)[2-8]\d{6,7}$/;
/** 12351, 110, 95588, 400 and 800 numbers. */
const service = /^(1\d{2,4}|9\d{4,7}|[48]00\d{7})$/;
const foreign = /^(\+|00)[1-9]\d{6,14}$/;

/**
 * A phone number in the form in which it is stored: `13800001234`, `0571-88001234`, `0571-88001234-801`,
 * `12351`. The `+86` prefix, spaces, brackets and dashes go; what is no phone number comes back compacted.
 */
export function normalisePhone(text: string): string {
  const plain = halfWidth(text).replace(/[()]/g, ' ').trim();
  return withExtension(plain) ?? shape(compact(plain)) ?? compact(plain);
}

/** What kind of number it is; `undefined` when it is none. */
export function phoneKind(text: string): PhoneKind | undefined {
  const phone = normalisePhone(text);
  if (mobile.test(phone)) return 'mobile';
  if (/^0\d{2,3}-\d{7,8}(-\d+)?$/.test(phone)) return 'landline';
  if (service.test(phone)) return 'service';
  if (local.test(phone.split('-')[0]!)) return 'local';
  if (foreign.test(phone)) return 'foreign';
  return undefined;
}

/** Checks a mobile, landline, service or foreign number; with `mobileOnly` anything but a mobile is an error. */
export function checkPhone(text: string, { mobileOnly = false } = {}): IdentifierFinding[] {
  if (normalisePhone(text) === '') return [];
  const kind = phoneKind(text);
  if (mobileOnly && kind !== 'mobile') return [{ code: 'phone-not-mobile', level: 'error' }];
  if (kind === undefined) return [{ code: 'phone-shape', level: 'error' }];
  if (kind === 'local') return [{ code: 'phone-area-code', level: 'warning' }];
  if (kind === 'foreign') return [{ code: 'phone-foreign', level: 'warning' }];
  return [];
}

/** `0571-88001234-801`, `88001234转801` and `88001234 ext. 801` all carry extension 801; mobiles have none. */
function withExtension(plain: string): string | undefined {
  const match = /^(.+?)(?:转|轉|ext\.?|x|#)([\d\s-]+)$/i.exec(plain) ?? /^(.+)[-\u2010-\u2015](\d+)$/.exec(plain);
  if (!match) return undefined;
  const number = shape(compact(match[1]!));
  const extension = compact(match[2]!);
  if (number === undefined || mobile.test(number) || !/^\d{1,6}$/.test(extension)) return undefined;
  return `${number}-${extension}`;
}

/** The stored form of a mobile, landline or local number given without separators. */
function shape(number: string): string | undefined {
  const domestic = number.replace(/^(\+86|0086|86(?=1[3-9]\d{9}$))/, '');
  if (mobile.test(domestic)) return domestic;
  // Abroad a landline is written without its 0: +86 571 8800 1234.
  const national = domestic === number || domestic.startsWith('0') ? domestic : `0${domestic}`;
  const parts = landline.exec(national);
  if (parts) return `${parts[1] ?? parts[3]}-${parts[2] ?? parts[4]}`;
  return local.test(number) ? number : undefined;
}
