import type { Problem } from '@hearth/expression';
import { problem } from '../problem.ts';

/** Stands for bytes that mean nothing in UTF-8. */
const REPLACED = '\ufffd';

/** The text of a file in UTF-8; else what it seems to be, because whoever saved it knows their editor by that name. */
export function decoded(bytes: Uint8Array): { text: string; wrong?: Problem } {
  if (isUtf16(bytes)) return { text: '', wrong: problem('is-utf-16', '') };
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return { text };
  const line = lineOf(new TextDecoder('utf-8').decode(bytes), REPLACED);
  const chinese = /\p{Script=Han}/u.test(decodedAs('gb18030', bytes) ?? '');
  return { text: '', wrong: problem(chinese ? 'is-gbk' : 'not-utf-8', '', { line }) };
}

/** JSON begins with two ASCII characters, in UTF-16 each with a zero byte beside it (RFC 4627, section 3), or with a mark. */
function isUtf16([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0) !== (b === 0);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line on which a text first has these characters, from 1. */
export const lineOf = (text: string, characters: string): number =>
  text.slice(0, text.indexOf(characters)).split('\n').length;
