/** Control characters, halves of characters, and what stands for bytes that were no text in the encoding that was tried. */
const UNREADABLE = /[^\P{Cc}\t\n\v\f\r\u0085]|\p{Cs}|\ufffd/u;

/** The first character of a text that nobody can have meant, and that a database may refuse; null when there is none. */
export function unreadableIn(text: string): { at: number; character: string } | null {
  const found = UNREADABLE.exec(text);
  if (!found) return null;
  const code = text.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0');
  return { at: found.index, character: `U+${code}` };
}
