/** The characters of a way to write whole numbers. */
export interface NumeralScript {
  /** Ten characters, 0 to 9. */
  readonly digits: string;
  /** Units, tens, hundreds, thousands. */
  readonly places: readonly [string, string, string, string];
}

/** 一二三, for text. */
export const plainScript: NumeralScript = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'] };

/** 壹贰叁, for money. */
export const capitalScript: NumeralScript = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] };

/**
 * A whole number in characters; the large units are 万, 亿 and 万亿.
 *
 * Four digits at a time from the left; a section below 1000, or one skipped entirely, is announced by 零.
 *
 * @param whole 1 to 16 digits, no sign.
 */
export function spellInteger(whole: string, script: NumeralScript): string {
  const sections = sectionsOf(whole);
  let text = '';
  let skipped = false;
  for (const [at, section] of sections.entries()) {
    const rank = sections.length - 1 - at;
    if (Number(section) === 0) {
      skipped = true;
      if (rank === 2 && text.endsWith('万')) text += '亿';
      continue;
    }
    if (text !== '' && (skipped || section.startsWith('0'))) text += script.digits[0];
    text += spellSection(section, script) + ['', '万', '亿', '万'][rank];
    skipped = false;
  }
  return text === '' ? script.digits[0]! : text;
}

function sectionsOf(whole: string): string[] {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  return padded.match(/.{4}/g) ?? [];
}

function spellSection(section: string, { digits, places }: NumeralScript): string {
  const zero = digits[0]!;
  const written = [...section].map((digit, at) => (digit === '0' ? zero : digits[Number(digit)]! + places[3 - at]));
  return written
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`^${zero}|${zero}$`, 'g'), '');
}
