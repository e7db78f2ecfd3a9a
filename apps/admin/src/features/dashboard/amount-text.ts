/** A value with its measure, money from ten thousand on in 万元. */
export function amountText(value: number | null, measure: string): string {
  if (value === null) return '—';
  if (measure === '元' && Math.abs(value) >= 10_000) return `${Math.round(value) / 10_000}万元`;
  return `${value.toLocaleString('zh-CN')}${measure}`;
}
