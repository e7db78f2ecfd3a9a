import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { InstancePath } from '@hearth/kernel';
import type { ComponentType } from 'react';

/** What ties a control to its label, help and problems. A widget puts all of it on the element that takes the focus, or on the group of them. */
export interface ControlProps {
  id: string;
  'aria-labelledby'?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
  'aria-required'?: true | undefined;
}

export interface WidgetProps {
  field: Field;
  path: InstancePath;
  value: Json;
  control: ControlProps;
  /** For one more line that belongs to the control: put it on that line, `control` already points at it. */
  extraId: string;
  /** Gives an answer as a person typed it; the field kind cleans it. */
  onChange(typed: Json): void;
  /** The person has left the field: from now on its problems are shown. */
  onLeave(): void;
}

/** Where a field stands: on a line of its own, or in a cell of a table, where room is scarce. */
export type Place = 'line' | 'cell';

/** How a field of some kinds is filled in. */
export interface Widget {
  name: string;
  /** How well it suits the field: the highest rank wins, 0 = not at all. Built-in widgets rank 1 to 10. */
  rank(field: Field, place: Place): number;
  component: ComponentType<WidgetProps>;
  /** `native`: one control that a `<label>` can name; `group`: several, named together. */
  label: 'native' | 'group';
  /**
   * Shows its answer by itself (`useSlot`), so that a change of it need not render the field; `value` is then the answer of the last
   * time that anything else about the field changed.
   */
  live?: boolean;
  /** Takes the whole width of a section, and has no room in a table. */
  wide?: boolean;
}

/** The same for the `<fieldset>` around several controls: a group cannot be required, each of its controls may. */
export function groupProps({ 'aria-required': _, ...control }: ControlProps): ControlProps {
  return control;
}

export const ofKind =
  (...kinds: string[]) =>
  (field: Field): number =>
    kinds.includes(field.kind) ? 1 : 0;

export const asText = (value: Json): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
