import { chineseNumeral, formatAmount } from '@hearth/china';
import type { Style } from './template.ts';

/** How one number is written: the style of the report, with the words of the placeholder over it. */
export interface NumberStyle {
  numerals: 'arabic' | 'chinese';
  money: '元' | '万元' | 'auto';
  /** Places of 万元; all digits when missing. */
  places?: number;
  /** Without the measure word. */
  bare: boolean;
  hedge?: '余' | '多' | '近' | '以上';
}

export function numberStyle(style: Style, words: readonly string[]): NumberStyle {
  const money = words.map((word) => word.match(/^(万元|元)(\d)?$/)).find(Boolean);
  const hedge = words.find((word): word is '余' | '多' | '近' | '以上' => ['余', '多', '近', '以上'].includes(word));
  return {
    numerals: words.includes('汉字') ? 'chinese' : words.includes('阿拉伯') ? 'arabic' : (style.numerals ?? 'arabic'),
    money: (money?.[1] as '元' | '万元' | undefined) ?? style.money ?? 'auto',
    ...(money?.[2] === undefined ? {} : { places: Number(money[2]) }),
    bare: words.includes('数'),
    ...(hedge ? { hedge } : {}),
  };
}

/** A number with its measure word: 5名, 三期, 86%, 1.25万元, 300余人. */
export function numberText(value: number, unit: string, style: NumberStyle): string {
  if (unit === '元') return moneyText(value, style);
  const about = style.hedge ? hedged(value, style.hedge) : undefined;
  const digits = digitsText(about?.round ?? value, unit, style);
  if (!about) return digits + (style.bare ? '' : unit);
  const measure = style.bare ? '' : unit;
  if (about.word === '近') return `近${digits}${measure}`;
  return about.word === '以上' ? `${digits}${measure}以上` : `${digits}${about.word}${measure}`;
}

function moneyText(value: number, { money, places, numerals, bare, hedge }: NumberStyle): string {
  const about = hedge ? hedged(value, hedge) : undefined;
  const shown = about?.round ?? value;
  const unit = money === 'auto' ? (Math.abs(shown) >= 10_000 ? '万元' : '元') : money;
  const plain = unit === '元' && Number.isInteger(shown) ? 0 : undefined;
  const fit = places ?? plain;
  const text = formatAmount(shown, {
    unit,
    grouping: false,
    showUnit: false,
    ...(fit === undefined ? {} : { places: fit }),
  });
  const digits =
    numerals === 'chinese' && /^\d+$/.test(text ?? '') ? chineseCount(Number(text), unit) : (text ?? String(shown));
  const measure = bare ? '' : unit;
  if (!about) return digits + measure;
  if (about.word === '近') return `近${digits}${measure}`;
  if (about.word === '以上') return `${digits}${measure}以上`;
  return unit === '万元' && !bare ? `${digits}万${about.word}元` : digits + about.word + measure;
}

function digitsText(value: number, unit: string, { numerals, bare }: NumberStyle): string {
  if (numerals === 'arabic' || !Number.isSafeInteger(value) || unit === '%') return String(value);
  return chineseCount(value, bare ? '' : unit);
}

/** Two of something is 两; the number by itself is 二. */
const chineseCount = (value: number, unit: string): string =>
  value === 2 && unit !== '' && unit !== '元' ? '两' : chineseNumeral(value);

/** A round number and its word, when both are true and close; nothing when the exact number must stand. */
function hedged(value: number, word: '余' | '多' | '近' | '以上'): { round: number; word: string } | undefined {
  if (!Number.isFinite(value) || value < 10) return undefined;
  const digits = Math.trunc(value).toString().length;
  const step = 10 ** Math.max(1, digits <= 3 ? digits - 1 : digits - 2);
  const below = Math.floor(value / step) * step;
  if (word === '以上') return { round: below, word };
  if (below === value) return undefined;
  if (word !== '近') return { round: below, word };
  const above = below + step;
  return (above - value) / above <= 0.05 ? { round: above, word } : undefined;
}
