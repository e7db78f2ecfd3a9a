import { toCents } from './cents.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];

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
  return `${integerCapitals(whole)}元${ends ? '整' : ''}`;
}

function fraction(whole: string, jiao: number, fen: number): string {
  if (jiao + fen === 0) return '';
  const zero = whole !== '0' && (jiao === 0 || whole.endsWith('0')) ? '零' : '';
  return zero + (jiao > 0 ? `${digits[jiao]}角` : '') + (fen > 0 ? `${digits[fen]}分` : '');
}

/** Four digits at a time from the left; a section below 1000 or one skipped entirely is announced by 零. */
function integerCapitals(whole: string): string {
  const sections = sectionsOf(whole);
  let text = '';
  let skipped = false;
  sections.forEach((section, at) => {
    const rank = sections.length - 1 - at;
    if (Number(section) === 0) {
      skipped = true;
      if (rank === 2 && text.endsWith('万')) text += '亿';
      return;
    }
    if (text !== '' && (skipped || section.startsWith('0'))) text += '零';
    text += sectionCapitals(section) + ['', '万', '亿', '万'][rank];
    skipped = false;
  });
  return text;
}

function sectionsOf(whole: string): string[] {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  return padded.match(/.{4}/g) ?? [];
}

function sectionCapitals(section: string): string {
  const written = [...section].map((digit, at) => (digit === '0' ? '零' : digits[Number(digit)]! + places[3 - at]));
  return written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
