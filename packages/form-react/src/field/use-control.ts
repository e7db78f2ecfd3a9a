import type { Field } from '@hearth/definition';
import { kindOf } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import type { InstancePath, SlotSnapshot } from '@hearth/kernel';
import { useCallback } from 'react';
import { useForm } from '../form-context.ts';
import { type FieldIds, fieldIds } from '../ids.ts';
import { afterPress } from '../press.ts';
import { useSlot } from '../use-slot.ts';
import { widgetFor } from '../widgets/registry.ts';
import type { Widget, WidgetProps } from '../widgets/widget.ts';
import { hasHints } from './field-hints.ts';

/** All that a field needs to be filled in, in a section or in a cell. */
export interface FieldControl {
  slot: SlotSnapshot;
  ids: FieldIds;
  widget: Widget | undefined;
  props: WidgetProps;
  /** Those to be shown now. */
  problems: readonly Problem[];
}

const none: readonly Problem[] = [];

/**
 * @param labelledBy ids of what names the field, where no `<label>` does.
 * @param hasHelp whether its help is on the screen.
 */
export function useControl(field: Field, path: InstancePath, labelledBy?: string, hasHelp = true): FieldControl {
  const { state, mode, idPrefix } = useForm();
  const widget = widgetFor(field, labelledBy === undefined ? 'line' : 'cell');
  const live = mode === 'edit' && widget?.live === true && state.snapshot(path).editable;
  const slot = useSlot(state, path, live ? 'frame' : 'whole');
  const ids = fieldIds(idPrefix, path);
  const problems = slot.touched ? slot.problems : none;
  const onChange = useCallback(
    (typed: Json) => state.set(path, kindOf(field).clean(typed, field)),
    [state, path, field],
  );
  const onLeave = useCallback(() => afterPress(() => state.touch(path)), [state, path]);
  const described = [
    ...(problems.length > 0 ? [ids.problems] : []),
    ...(hasHelp && hasHints(field) ? [ids.help] : []),
    ...(field.kind === 'money' ? [ids.extra] : []),
  ];
  const control: WidgetProps['control'] = {
    id: ids.control,
    'aria-labelledby': labelledBy ?? (widget?.label === 'group' ? ids.label : undefined),
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': problems.some(({ level }) => level !== 'warning') || undefined,
    'aria-required': slot.required || undefined,
  };
  const props = { field, path, value: slot.value, control, extraId: ids.extra, onChange, onLeave };
  return { slot, ids, widget, props, problems };
}
