import type { Json } from '@hearth/expression';
import type { Document } from '../workflow/case-state.ts';

/** One step of an instance path: a key, and the row of the group that it names. */
export interface Segment {
  key: string;
  row?: string;
}

/**
 * Where an answer stands, with row ids instead of indexes, so that it survives moved rows: `受检单位[r1].隐患[r2].等级`.
 * `''` is the whole document; a path that ends in brackets is a row.
 */
export type InstancePath = string;

export const joinPath = (base: InstancePath, key: string): InstancePath => (base === '' ? key : `${base}.${key}`);

export const rowPath = (group: InstancePath, row: string): InstancePath => `${group}[${row}]`;

/** The steps of an instance path. A malformed path gives the steps that could be read. */
export function parsePath(path: InstancePath): Segment[] {
  return [...path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)].map(([, key = '', row]) =>
    row === undefined ? { key } : { key, row },
  );
}

/** The same path without rows, as definitions name fields: `受检单位.隐患.等级`. */
export const fieldPath = (path: InstancePath): string => path.replace(/\[[^\]]*\]/g, '');

/** One step of a JSON pointer (RFC 6901). */
export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const unescapePointer = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** The JSON pointer of an instance path in this document; a row that is not there ends the pointer at its group. */
export function pointerOf(document: Document, path: InstancePath): string {
  let at: Json | undefined = document;
  let pointer = '';
  for (const { key, row } of parsePath(path)) {
    pointer += `/${escapePointer(key)}`;
    at = isObject(at) ? at[key] : undefined;
    if (row === undefined) continue;
    const index = Array.isArray(at) ? at.findIndex((item) => isObject(item) && item._row === row) : -1;
    if (index < 0) return pointer;
    pointer += `/${index}`;
    at = (at as Json[])[index];
  }
  return pointer;
}

/** The instance path of a JSON pointer into this document, as far as it names fields and rows with an id. */
export function pathOf(document: Document, pointer: string): InstancePath {
  let at: Json | undefined = document;
  let path = '';
  for (const token of pointer.split('/').slice(1).map(unescapePointer)) {
    if (Array.isArray(at)) {
      at = at[Number(token)];
      if (!isObject(at) || typeof at._row !== 'string') return path;
      path = rowPath(path, at._row);
    } else {
      path = joinPath(path, token);
      at = isObject(at) ? at[token] : undefined;
    }
  }
  return path;
}

export const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Blank as the language has it, and a group without rows or a choice of nothing. */
export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
