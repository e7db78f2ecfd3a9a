import { halfWidth } from '@hearth/china';
import type { CellContent } from '../read-xlsx.ts';

/** A day or a month as somebody wrote it. */
export interface WrittenDate {
  readonly value: string;
  readonly precision: 'day' | 'month';
}

const numerals = '〇一二三四五六七八九';

/**
 * Reads 2023.5.1, 2023-5-1, 2023/05/01, 2023年5月1日, 20230501, 二〇二三年五月一日 as a day, 2023年5月, 2023.5 and 2023-05 as a month, and the days
 * that a workbook keeps. Undefined for anything else; a day that no calendar has is none.
 */
export function writtenDate(cell: CellContent): WrittenDate | undefined {
  const text = arabic(halfWidth(String(cell ?? '')).replace(/\s/g, ''));
  const day =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ??
    /^(\d{4})-(\d{2})-(\d{2})T/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})年(\d{1,2})月份?$/.exec(text) ?? /^((?:19|20)\d{2})[-/.](\d{1,2})$/.exec(text);
  if (!month || Number(month[2]) < 1 || Number(month[2]) > 12) return undefined;
  return { value: `${month[1]}-${month[2]!.padStart(2, '0')}`, precision: 'month' };
}

/** Whether a cell is a date and not just a number that could be one. */
export const looksLikeDate = (cell: CellContent): boolean =>
  typeof cell === 'string' && /[-/.年]/.test(cell) && writtenDate(cell) !== undefined;

function dayOf(year: number, month: number, day: number): WrittenDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: date.toISOString().slice(0, 10), precision: 'day' };
}

/** 二〇二三年十二月三十一日 → 2023年12月31日. Texts without such numerals stay. */
function arabic(text: string): string {
  if (!/[〇○零一二三四五六七八九十]+[年月日]/.test(text)) return text;
  return text.replace(/[〇○零一二三四五六七八九十]+/g, (written) => {
    const plain = written.replace(/[○零]/g, '〇');
    if (!plain.includes('十')) return [...plain].map((digit) => numerals.indexOf(digit)).join('');
    const [tens = '', ones = ''] = plain.split('十');
    return String((tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones)));
  });
}
