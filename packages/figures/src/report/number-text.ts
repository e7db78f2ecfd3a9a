import { chineseNumeral, formatAmount } from '@hearth/china';
import { amount, quotient } from '../measure.ts';
import { type Hedged, hedged, withHedge } from './hedge.ts';
import type { NumberStyle } from './number-style.ts';

/** A number with its measure word: 5名, 三期, 86%, 1.25万元, 15.9万人, 300余人. */
export function numberText(value: number, unit: string, style: NumberStyle): string {
  if (unit === '元') return moneyText(value, style);
  const measure = style.bare ? '' : unit;
  if (style.scale) return scaledText(value, measure, style);
  const about = style.hedge ? hedged(value, style.hedge) : undefined;
  const rounded = about?.round ?? inPlaces(value, style.decimals);
  const digits = shortened(digitsText(rounded, unit, measure, style), about);
  return about ? withHedge(about, digits, measure) : digits + measure;
}

const inPlaces = (value: number, decimals: number | undefined): number =>
  decimals === undefined ? value : (amount(String(value), decimals) ?? value);

function scaledText(value: number, measure: string, style: NumberStyle): string {
  const step = style.places === undefined ? undefined : 10 ** (4 - style.places);
  const about = style.hedge ? hedged(value, style.hedge, step) : undefined;
  const scaled = quotient(String(about?.round ?? value), '10000', 1, style.places ?? 4) ?? 0;
  const digits = digitsText(scaled, '万', '万', style);
  return about ? withHedge(about, digits, measure, '万') : `${digits}万${measure}`;
}

function moneyText(value: number, style: NumberStyle): string {
  const { money, places, numerals, bare, hedge } = style;
  const isWan = (sum: number) => money === '万元' || (money === 'auto' && Math.abs(sum) >= 10_000);
  const step = places === undefined ? undefined : 10 ** ((isWan(value) ? 4 : 0) - places);
  const about = hedge ? hedged(value, hedge, step) : undefined;
  const shown = about?.round ?? value;
  const unit = isWan(shown) ? '万元' : '元';
  const plain = unit === '元' && Number.isInteger(shown) ? 0 : undefined;
  const fit = places ?? plain ?? (unit === '万元' && money === 'auto' ? wanPlaces(shown) : undefined);
  const form = { unit, grouping: false, showUnit: false } as const;
  const text = formatAmount(shown, { ...form, ...(fit === undefined ? {} : { places: fit }) });
  const isWhole = numerals === 'chinese' && /^\d+$/.test(text ?? '');
  const digits = isWhole ? chineseCount(Number(text), unit) : (text ?? String(shown));
  const [scale, measure] = unit === '万元' && !bare ? ['万', '元'] : ['', bare ? '' : unit];
  return about ? withHedge({ ...about, round: 10 }, digits, measure, scale) : digits + scale + measure;
}

/** Where nobody asked for all digits, two places of 万元 at most, and none that is only a zero: 75.01万元, 6.7万元, 32万元. */
const wanPlaces = (sum: number): number => {
  const hundreds = Math.round(Math.abs(sum) / 100);
  return hundreds % 100 === 0 ? 0 : hundreds % 10 === 0 ? 1 : 2;
};

function digitsText(value: number, unit: string, measure: string, { numerals, ordinal }: NumberStyle): string {
  if (numerals === 'arabic' || !Number.isSafeInteger(value) || unit === '%') return String(value);
  return ordinal ? chineseNumeral(value) : chineseCount(value, measure);
}

/** Two of something is 两; the number by itself is 二. */
const chineseCount = (value: number, unit: string): string =>
  value === 2 && unit !== '' && unit !== '元' ? '两' : chineseNumeral(value);

/** 近百名, not 近一百名. */
const shortened = (digits: string, about: Hedged | undefined): string =>
  about && ['近', '约', '不足'].includes(about.word) ? digits.replace(/^一(?=[百千]$)/, '') : digits;
