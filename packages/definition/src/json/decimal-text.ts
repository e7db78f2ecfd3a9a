/** A finite number as `digits × 10^-places`, read from its shortest text, so that 0.1 is one tenth and not its binary neighbour. */
export function scaled(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** Digits after the decimal point: 12.50 has 1, 1e-7 has 7. */
export function decimalPlaces(value: number): number {
  return scaled(value).places;
}

/** Whether `value` is a whole multiple of `step`, counted in decimals: 19.99 is a multiple of 0.01. */
export function isMultipleOf(value: number, step: number): boolean {
  const a = scaled(value);
  const b = scaled(step);
  const places = Math.max(a.places, b.places);
  const divisor = b.digits * 10n ** BigInt(places - b.places);
  return divisor !== 0n && (a.digits * 10n ** BigInt(places - a.places)) % divisor === 0n;
}
