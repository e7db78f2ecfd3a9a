import { basename } from 'node:path';

/** Only the last part of what the sender calls the file, without signs that no file system likes. */
export function plainFileName(given: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = basename(given.replaceAll('\\', '/')).replace(/[\u0000-\u001f<>:"|?*]/g, '_');
  // By whole signs: half an emoji could not be sent in a header.
  return [...plain.toWellFormed()].slice(-200).join('') || 'file';
}
