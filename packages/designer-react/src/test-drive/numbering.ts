/** A numbering pattern with its places filled: `帮扶〔{year}〕{seq:4}号` → `帮扶〔2026〕0012号`. */
export function numberFrom(pattern: string, parts: { year: string; seq: number; unit: string }): string {
  return pattern.replace(/\{(year|unit|seq)(?::(\d+))?\}/g, (_whole, name: 'year' | 'unit' | 'seq', width?: string) =>
    name === 'seq' ? String(parts.seq).padStart(Number(width ?? 1), '0') : parts[name],
  );
}
