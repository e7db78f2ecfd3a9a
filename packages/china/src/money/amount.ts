import { toCents } from './cents.ts';

export interface AmountStyle {
  /** Default 元. 万元 shifts by four places. */
  readonly unit?: '元' | '万元';
  /** Places after the point, rounded half away from zero. Default: 2 for 元; for 万元 as many as the amount has. */
  readonly places?: number;
  /** Commas between thousands. Default true. */
  readonly grouping?: boolean;
  /** Write the unit after the number. Default true. */
  readonly showUnit?: boolean;
}

/** An amount for people: `1234567.5` → `1,234,567.50元`, in 万元 `123.45675万元`. `undefined` when it is no amount. */
export function formatAmount(yuan: number | string, style: AmountStyle = {}): string | undefined {
  const cents = toCents(yuan);
  if (cents === undefined) return undefined;
  const { unit = '元', grouping = true, showUnit = true } = style;
  const scale = unit === '万元' ? 6 : 2;
  const places = style.places ?? (unit === '万元' ? placesNeeded(cents, scale) : 2);
  return decimalText(cents, scale, places, grouping) + (showUnit ? unit : '');
}

function placesNeeded(cents: bigint, scale: number): number {
  const fraction = fixed(cents < 0n ? -cents : cents, scale).split('.')[1]!;
  return fraction.replace(/0+$/, '').length;
}

/** `value / 10^scale` with `places` places after the point. */
function decimalText(value: bigint, scale: number, places: number, grouping: boolean): string {
  const kept = Math.min(places, scale);
  const step = 10n ** BigInt(scale - kept);
  const absolute = ((value < 0n ? -value : value) + step / 2n) / step;
  const [whole, fraction = ''] = fixed(absolute, kept).split('.');
  const grouped = grouping ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  const tail = fraction.padEnd(places, '0');
  return (value < 0n && absolute > 0n ? '-' : '') + grouped + (tail === '' ? '' : `.${tail}`);
}

function fixed(value: bigint, places: number): string {
  const text = value.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}
