import type { IdentifierFinding } from '../finding.ts';
import { compact } from './half-width.ts';

/** The parts of a unified social credit code. */
export interface SocialCreditCodeFacts {
  /** First character: who registered the body. `8` is the trade unions. */
  readonly registrar: string;
  /** Second character, read together with the first: `81` is a grassroots union. */
  readonly category: string;
  readonly regionCode: string;
  /** The nine characters of the organisation code inside. */
  readonly organisationCode: string;
}

/** GB 32100-2015 table 1: the first character and who it stands for. */
export const registrars: Readonly<Record<string, string>> = {
  1: '机构编制',
  2: '外交',
  3: '司法行政',
  4: '文化',
  5: '民政',
  6: '旅游',
  7: '宗教',
  8: '工会',
  9: '工商',
  A: '中央军委改革和编制办公室',
  N: '农业',
  Y: '其他',
};

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Half-width capitals, no spaces or dashes. */
export function normaliseSocialCreditCode(text: string): string {
  return compact(text).toUpperCase();
}

/** The check character of the first 17 (GB 32100-2015: weights 3^(i−1) mod 31, modulus 31). */
export function socialCreditCodeCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first17[at]!), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Checks a unified social credit code. Only warnings: genuine codes are reported that fail the check. */
export function checkSocialCreditCode(text: string): IdentifierFinding[] {
  const code = normaliseSocialCreditCode(text);
  if (code === '') return [];
  const findings: IdentifierFinding[] = [];
  const length = [...code].length;
  if (length !== 18) findings.push({ code: 'social-credit-code-length', level: 'warning', params: { length } });
  const foreign = [...new Set([...code].filter((char) => !alphabet.includes(char)))].join('');
  if (foreign !== '') {
    findings.push({ code: 'social-credit-code-characters', level: 'warning', params: { characters: foreign } });
  }
  if (findings.length === 0 && socialCreditCodeCheckCharacter(code) !== code[17]) {
    findings.push({ code: 'social-credit-code-checksum', level: 'warning' });
  }
  return findings;
}

/** Takes a code of 18 characters apart; `undefined` for any other length or alphabet. The check may fail. */
export function readSocialCreditCode(text: string): SocialCreditCodeFacts | undefined {
  const code = normaliseSocialCreditCode(text);
  if (code.length !== 18 || [...code].some((char) => !alphabet.includes(char))) return undefined;
  return {
    registrar: code[0]!,
    category: code[1]!,
    regionCode: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
  };
}
