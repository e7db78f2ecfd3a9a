import { randomInt } from 'node:crypto';
import { dictionary } from '@zxcvbn-ts/language-common';
import { later } from './later.ts';

/** Characters a password has at least (NIST SP 800-63B: eight). What it is made of is nobody's business. */
const LEAST = 8;

/** What is tried first, whatever the case of its letters, and with whatever behind it. */
const beginnings =
  /^(password|passw0rd|admin|administrator|root|qwert|asdfgh|zxcvb|abc123|iloveyou|woaini|hearth|zhigong|gonghui|test)/i;

/** Words of this program and its offices that no password is made of. */
const ownWords = ['职工之家', '总工会', 'hearth'];

/** The fifty thousand that leaks hold most often. */
const common = new Set(dictionary['passwords-common'].map(String));

/**
 * Why a password is too easy to guess; undefined = it is not.
 *
 * @param known what everybody knows of its person: account, name, office.
 */
export function weaknessOf(
  password: string,
  known: readonly string[],
): 'password-short' | 'password-common' | undefined {
  if ([...password].length < LEAST) return 'password-short';
  const typed = password.toLowerCase();
  const holdsKnown = [...known, ...ownWords].some((word) => word !== '' && typed.includes(word.toLowerCase()));
  const isCommon = common.has(typed) || beginnings.test(password);
  return holdsKnown || isCommon || isOnePattern(password) ? 'password-common' : undefined;
}

/** 11111111, 12345678, 87654321, 12121212. */
function isOnePattern(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1 || new Set(codes).size <= 2;
}

/** Without what looks like something else: 0 O, 1 l I. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Days in which a first password has to be changed: letters to people take their time, and one that lies about is a key. */
const firstPasswordDays = 30;

/** From when on a first password that is given now opens nothing. */
export const firstPasswordEnd = (now: string): string => later(now, firstPasswordDays * 24 * 60);

/** A password for the first sign-in, to be read aloud and typed once: three groups of four, 60 bits. */
export function newInitialPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}
