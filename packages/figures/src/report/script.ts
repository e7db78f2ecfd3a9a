import { Converter } from 'opencc-js/cn2t';

let convert: ReturnType<typeof Converter> | undefined;

/** A text in traditional characters, by phrases and not only character by character (OpenCC, simplified to traditional). */
export function traditional(text: string): string {
  convert = convert ?? Converter({ from: 'cn', to: 't' });
  return convert(text);
}
