import type { CodeEntry } from './ethnic-groups.ts';

/** Relation to the head of the household: the main groups of GB/T 4761. */
export const kinship: readonly CodeEntry[] = [
  { code: '01', name: '本人' },
  { code: '02', name: '户主' },
  { code: '10', name: '配偶' },
  { code: '20', name: '子' },
  { code: '30', name: '女' },
  { code: '40', name: '孙子、孙女或外孙子、外孙女' },
  { code: '50', name: '父母' },
  { code: '60', name: '祖父母或外祖父母' },
  { code: '70', name: '兄弟姐妹' },
];
