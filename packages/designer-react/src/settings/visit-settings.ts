import type { Json } from '@hearth/expression';
import { alternativeOf, concrete, isRecord, itemOf, membersOf, type SettingNode } from './setting-node.ts';

/** A value of a definition with what the language says of its place. */
export interface FoundSetting {
  node: SettingNode;
  value: Json;
  /** JSON pointer from where the visit began. */
  pointer: string;
  /** Whether it may be taken away alone: an optional member, or an element of a list that needs not this one. */
  removable: boolean;
}

/** Every value below a place, outer ones first, each with its meaning. What the language does not know is passed over. */
export function settingsIn(node: SettingNode, value: Json, pointer = '', removable = false): FoundSetting[] {
  const here = concrete(node, value);
  return [{ node: here, value, pointer, removable }, ...inside(here, value, pointer)];
}

function inside(node: SettingNode, value: Json, pointer: string): FoundSetting[] {
  const alternative = alternativeOf(node, value);
  if (alternative && 'node' in alternative) return inside(alternative.node, value, pointer);
  if (Array.isArray(value)) {
    const item = itemOf(node);
    const spare = value.length > Number(node.schema.minItems ?? 0);
    return item ? value.flatMap((one, at) => settingsIn(item, one, `${pointer}/${at}`, spare)) : [];
  }
  if (!isRecord(value)) return [];
  return membersOf(node).flatMap(({ name, node: member, optional }) => {
    const found = value[name];
    return found === undefined ? [] : settingsIn(member, found, `${pointer}/${name}`, optional);
  });
}
