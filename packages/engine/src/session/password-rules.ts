import { randomInt } from 'node:crypto';

/** Characters a password has at least (NIST SP 800-63B: eight). What it is made of is nobody's business. */
const LEAST = 8;

/** What is tried first, whatever the case of its letters. */
const common =
  /^(password|passw0rd|admin|administrator|root|qwert|asdfgh|zxcvb|abc123|iloveyou|woaini|hearth|zhigong|gonghui|test)/i;

/** Why a password is too easy to guess; undefined = it is not. */
export function weaknessOf(password: string, account: string): 'password-short' | 'password-common' | undefined {
  if ([...password].length < LEAST) return 'password-short';
  const isOwnName = password.toLowerCase().includes(account.toLowerCase());
  return isOwnName || common.test(password) || isOnePattern(password) ? 'password-common' : undefined;
}

/** 11111111, 12345678, 87654321, 12121212. */
function isOnePattern(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1 || new Set(codes).size <= 2;
}

/** Without what looks like something else: 0 O, 1 l I. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password for the first sign-in, to be read aloud and typed once: three groups of four, 60 bits. */
export function newInitialPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}
