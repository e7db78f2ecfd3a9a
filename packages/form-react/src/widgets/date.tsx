import { shanghaiDateTime } from '@hearth/china';
import { kindOf } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { ChangeEvent, ClipboardEvent } from 'react';
import { TextInput } from './text.tsx';
import { asText, ofKind, type Widget, type WidgetProps } from './widget.ts';

interface DateType {
  input: 'date' | 'month' | 'datetime-local' | 'time';
  pattern: RegExp;
}

const types: Record<string, DateType> = {
  date: { input: 'date', pattern: /^\d{4}-\d{2}-\d{2}$/ },
  month: { input: 'month', pattern: /^\d{4}-\d{2}$/ },
  'date-time': { input: 'datetime-local', pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/ },
  time: { input: 'time', pattern: /^\d{2}:\d{2}(:\d{2})?$/ },
};

/**
 * The browser's own picker, which every phone has; `2025年9月1日` can be pasted. An answer that it cannot show stands in a line of text
 * instead. The browser writes dates as its own language has them, 09/01/2025 in an American one: outside of typing the style shows
 * `data-shown` in its place.
 */
function DateInput(props: WidgetProps) {
  const { field, value, control, onChange, onLeave } = props;
  const { input, pattern } = types[field.kind]!;
  const shown = localText(value, field.kind);
  if (shown !== '' && !pattern.test(shown)) return <TextInput {...props} />;
  return (
    <input
      className="hf-input hf-date"
      type={input}
      value={shown}
      data-shown={shown.replace('T', ' ')}
      max={input === 'date' ? '9999-12-31' : undefined}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value || null)}
      onPaste={(event: ClipboardEvent) => {
        const pasted = kindOf(field).clean(event.clipboardData.getData('text'), field);
        if (!pattern.test(localText(pasted, field.kind))) return;
        event.preventDefault();
        onChange(pasted);
      }}
      onBlur={onLeave}
      {...control}
    />
  );
}

/** An instant stands in the document with its offset, and on the screen in Chinese time. */
function localText(value: Json, kind: string): string {
  const text = asText(value);
  if (kind !== 'date-time' || !/[Zz]$|[+-]\d{2}:\d{2}$/.test(text)) return text;
  return Number.isNaN(Date.parse(text)) ? text : shanghaiDateTime(text).slice(0, 16).replace(' ', 'T');
}

export const date: Widget = {
  name: 'date',
  rank: ofKind('date', 'month', 'date-time', 'time'),
  component: DateInput,
  label: 'native',
};
