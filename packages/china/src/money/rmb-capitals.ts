import { capitalScript, spellInteger } from '../numerals/spell-integer.ts';
import { toCents } from './cents.ts';

const { digits } = capitalScript;

/**
 * The amount in capitals, as 《正确填写票据和结算凭证的基本规定》 asks: `1680.32` → `壹仟陆佰捌拾元零叁角贰分`.
 *
 * - 整 closes an amount that ends at 元, and no other;
 * - one 零 for zeros inside the number, and one between 元 and 角 when the last yuan digit is 0;
 * - the large units are 万, 亿 and 万亿 (兆): up to 9,999,999,999,999,999.99 yuan; a negative amount begins with 负.
 *
 * @param prefix write 人民币 before it, as cheques need.
 * @returns `undefined` when the text is no amount, or the amount is larger.
 */
export function rmbCapitals(yuan: number | string, { prefix = false } = {}): string | undefined {
  const cents = toCents(yuan);
  if (cents === undefined) return undefined;
  const absolute = cents < 0n ? -cents : cents;
  if (absolute >= 10n ** 18n) return undefined;
  const whole = (absolute / 100n).toString();
  const [jiao, fen] = [Number((absolute / 10n) % 10n), Number(absolute % 10n)];
  return (
    (prefix ? '人民币' : '') + (cents < 0n ? '负' : '') + yuanPart(whole, jiao + fen === 0) + fraction(whole, jiao, fen)
  );
}

function yuanPart(whole: string, ends: boolean): string {
  if (whole === '0') return ends ? '零元整' : '';
  return `${spellInteger(whole, capitalScript)}元${ends ? '整' : ''}`;
}

function fraction(whole: string, jiao: number, fen: number): string {
  if (jiao + fen === 0) return '';
  const zero = whole !== '0' && (jiao === 0 || whole.endsWith('0')) ? '零' : '';
  return zero + (jiao > 0 ? `${digits[jiao]}角` : '') + (fen > 0 ? `${digits[fen]}分` : '');
}
