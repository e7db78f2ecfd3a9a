/** Full-width digits, letters and signs (U+FF01–U+FF5E, U+3000) as their ASCII twins; the rest untouched. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** An identifier as people paste it, without the spaces, dashes and invisible marks between its characters. */
export function compact(text: string): string {
  return halfWidth(text).replace(/[\s\u200b-\u200f\u2060\ufeff\u2010-\u2015\u2212_-]/g, '');
}
