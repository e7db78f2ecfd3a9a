import { chineseNumeral } from '@hearth/china';

/** The usual levels of official documents (GB/T 9704-2012, 7.3.3). */
const usual = ['一、', '（一）', '1．', '（1）'];

/** The number of a point at a level (0 = chapter): the sample of that level with its 一 or 1 counted up. */
export function outlineNumber(level: number, position: number, outline: readonly string[] = usual): string {
  const sample = outline[level] ?? usual[level] ?? '（1）';
  return sample.includes('一') ? sample.replace('一', chineseNumeral(position)) : sample.replace('1', String(position));
}
