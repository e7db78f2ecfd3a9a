import type { Json } from '@hearth/expression';
import { type ComponentType, createContext, use } from 'react';
import type { SettingNode } from './setting-node.ts';

/** What a setting with its label is drawn by. */
export interface SettingFieldProps {
  node: SettingNode;
  value: Json | undefined;
  onChange: (value: Json | undefined, typing?: boolean) => void;
  /** Shown beside the label: takes an optional setting away. */
  onRemove?: (() => void) | undefined;
  /** No label of its own, because what stands around says it. */
  bare?: boolean;
}

/** Editors hold settings inside themselves: whoever draws the outermost one is known here to those inside. */
export const FieldContext = createContext<ComponentType<SettingFieldProps> | null>(null);

export function useSettingField(): ComponentType<SettingFieldProps> {
  const field = use(FieldContext);
  if (!field) throw new Error('an editor stands outside of a <SettingField>');
  return field;
}
