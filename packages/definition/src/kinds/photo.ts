import { checkFiles } from './check-files.ts';
import type { FieldKind } from './kind.ts';
import { setting, settingsOf } from './settings.ts';
import { fileNames, oneOrSeveral } from './stored-file.ts';

/** One photo, or several when `maxFiles` is above 1. */
export const photo: FieldKind = {
  name: 'photo',
  title: { 'zh-CN': '照片', en: 'Photo' },
  base: { type: ['object', 'array'] },
  baseOf: oneOrSeveral,
  settings: settingsOf({ accept: setting.accept, maxFiles: setting.maxFiles, maxSize: setting.maxSize }),
  rank: () => 0,
  valueType: 'list',
  column: 'json',
  empty: null,
  refersTo: 'file',
  clean: (value) => value,
  check: checkFiles,
  text: fileNames,
};
