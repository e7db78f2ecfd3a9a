import type { Language } from '../../app/i18n.ts';
import type { GuideName } from './help-places.ts';

const texts = import.meta.glob<string>('../../../../../docs/guides/*.md', { query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('../../../../../docs/guides/images/*.png', {
  query: '?url',
  import: 'default',
});

const base = '../../../../../docs/guides/';

export const guideText = (name: GuideName, language: Language): Promise<string> =>
  texts[`${base}${name}.${language}.md`]?.() ?? Promise.resolve('');

/** Where the pictures of the guides are served, by file name. */
export async function guidePictures(files: readonly string[]): Promise<Record<string, string>> {
  const found = files.map(async (file) => [file, (await pictures[`${base}images/${file}`]?.()) ?? ''] as const);
  return Object.fromEntries(await Promise.all(found));
}
