import { checkFiles } from './check-files.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { fileNames, oneOrSeveral } from './stored-file.ts';

/** A signature drawn on the screen, kept as an image. */
export const signature: FieldKind = {
  name: 'signature',
  title: { 'zh-CN': '手写签名', en: 'Signature' },
  base: { type: ['object', 'array'] },
  baseOf: oneOrSeveral,
  settings: settingsOf({ maxSize: setting.maxSize }),
  rank: () => 0,
  valueType: 'list',
  column: 'json',
  empty: null,
  refersTo: 'file',
  clean: (value) => value,
  check: checkFiles,
  text: fileNames,
};
