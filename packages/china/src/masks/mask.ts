import { normaliseBankCard } from '../identifiers/bank-card.ts';
import { normalisePhone } from '../identifiers/phone.ts';
import { normaliseResidentId } from '../identifiers/resident-id.ts';
import { maskAddress } from './mask-address.ts';
import { anonymousName, maskName } from './mask-name.ts';

/** Turns a value into what somebody without the right to read it may see. Blank stays blank. */
export type Mask = (text: string) => string;

const masks = {
  name: maskName,
  'name-anonymous': anonymousName,
  'resident-id': (text) => keepEnds(normaliseResidentId(text), 6, 4),
  /** For a public notice: the last four characters only. */
  'resident-id-notice': (text) => keepEnds(normaliseResidentId(text), 0, 4),
  phone: maskPhone,
  'bank-card': (text) => keepEnds(normaliseBankCard(text), 0, 4),
  address: maskAddress,
  /** First and last character; all stars up to three characters. */
  generic: (text) => keepEnds(text.trim(), 1, 1),
  /** Nothing is shown, not even the length. */
  none: (text) => (text.trim() === '' ? '' : '***'),
} as const satisfies Record<string, Mask>;

export type MaskName = keyof typeof masks;

/** The names of the masks, for a settings list. */
export const maskNames = Object.keys(masks) as readonly MaskName[];

/** The mask of that name. A name nobody knows hides everything: a mask never fails open. */
export function maskOf(name: string): Mask {
  return Object.hasOwn(masks, name) ? masks[name as MaskName] : masks.none;
}

function maskPhone(text: string): string {
  const phone = normalisePhone(text);
  const landline = /^(0\d{2,3})-\d+(\d{4})(?:-\d+)?$/.exec(phone);
  return landline ? `${landline[1]}-****${landline[2]}` : keepEnds(phone, 3, 4);
}

/** Stars between the first and last characters. A text of which less than a third would be hidden becomes all stars. */
function keepEnds(text: string, first: number, last: number): string {
  const chars = [...text];
  const hidden = chars.length - first - last;
  if (hidden < 1 || hidden * 3 < chars.length) return '*'.repeat(chars.length);
  return chars.slice(0, first).join('') + '*'.repeat(hidden) + chars.slice(chars.length - last).join('');
}
