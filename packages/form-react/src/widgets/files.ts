import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { StoredFile } from '../adapters.ts';

/** The files of an answer, whether the field holds one or several. */
export function filesOf(value: Json): StoredFile[] {
  const files = Array.isArray(value) ? value : [value];
  return files.filter(
    (file) => typeof file === 'object' && file !== null && !Array.isArray(file),
  ) as unknown as StoredFile[];
}

/** How many files a field takes: one, unless its definition says more. */
export function mostFiles({ schema }: Field): number {
  if (typeof schema.maxFiles === 'number') return schema.maxFiles;
  return schema.type === 'array' ? Number.POSITIVE_INFINITY : 1;
}

/** The answer that holds these files: a list where several are allowed, else the file itself. */
export function answerOf(field: Field, files: StoredFile[]): Json {
  if (files.length === 0) return null;
  const several = field.schema.type === 'array' || mostFiles(field) > 1;
  return (several ? files : files[0]!) as unknown as Json;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${kib.toFixed(0)} KB` : `${(kib / 1024).toFixed(1)} MB`;
}
