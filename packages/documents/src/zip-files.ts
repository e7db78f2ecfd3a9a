import { Readable } from 'node:stream';
import { zip } from './zip.ts';

/** Some texts as files of one zip archive. */
export function zipFiles(files: readonly { readonly path: string; readonly text: string }[]): Readable {
  async function* entries() {
    for (const { path, text } of files) yield { path, content: [text] };
  }
  return Readable.from(zip(entries(), 6), { objectMode: false });
}
