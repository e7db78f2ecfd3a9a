import type { Json } from '@hearth/expression';
import type { SettingNode } from './setting-node.ts';

/** What every editor of a setting gets. */
export interface SettingProps {
  node: SettingNode;
  value: Json | undefined;
  /** `typing`: the next changes belong to the same word. Undefined takes the setting away. */
  onChange: (value: Json | undefined, typing?: boolean) => void;
  /** Id of the control, for its label. */
  id: string;
}
