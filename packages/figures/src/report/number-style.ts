import type { Style } from './template.ts';

/** Words beside a round number, each written only when it is true. */
export const hedges = ['余', '多', '近', '约', '以上', '不足'] as const;

export type Hedge = (typeof hedges)[number];

/** How one number is written: the style of the report, with the words of the placeholder over it. */
export interface NumberStyle {
  numerals: 'arabic' | 'chinese';
  money: '元' | '万元' | 'auto';
  /** A count in ten thousands: 15.9万人. */
  scale?: '万';
  /** Places behind the point of 元, 万元 and 万; all digits when missing. */
  places?: number;
  /** Places of any other number: 98% instead of 98.08%. */
  decimals?: number;
  /** Without the measure word. */
  bare: boolean;
  /** Behind 第: 第二批, not 第两批. */
  ordinal?: true;
  hedge?: Hedge;
}

/** The words that a placeholder may have beside periods, see docs/reports.md. */
export const isStyleWord = (word: string): boolean =>
  /^(数|汉字|阿拉伯|(元|万元|万)\d?|整|\d位)$/.test(word) || (hedges as readonly string[]).includes(word);

export function numberStyle(style: Style, words: readonly string[], unit = ''): NumberStyle {
  const money = words.map((word) => word.match(/^(万元|元)(\d)?$/)).find(Boolean);
  const scale = words.map((word) => word.match(/^万(\d)?$/)).find(Boolean);
  const places = money?.[2] ?? scale?.[1];
  const decimals = decimalsIn(words) ?? (unit === '%' ? style.percent : undefined);
  const hedge = hedges.find((word) => words.includes(word));
  return {
    numerals: words.includes('汉字') ? 'chinese' : words.includes('阿拉伯') ? 'arabic' : (style.numerals ?? 'arabic'),
    money: (money?.[1] as '元' | '万元' | undefined) ?? style.money ?? 'auto',
    ...(scale ? { scale: '万' as const } : {}),
    ...(places === undefined ? {} : { places: Number(places) }),
    ...(decimals === undefined ? {} : { decimals }),
    bare: words.includes('数'),
    ...(hedge ? { hedge } : {}),
  };
}

function decimalsIn(words: readonly string[]): number | undefined {
  if (words.includes('整')) return 0;
  const places = words.map((word) => word.match(/^(\d)位$/)?.[1]).find(Boolean);
  return places === undefined ? undefined : Number(places);
}
