import { Input, type InputRef } from 'antd';
import { type ChangeEvent, type CompositionEvent, type Ref, useState } from 'react';
import { useDesigner } from '../react/designer-context.tsx';

interface Props {
  id?: string | undefined;
  ref?: Ref<InputRef> | undefined;
  value: string;
  onChange(text: string): void;
  onLeave?: (() => void) | undefined;
  long?: boolean;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  label?: string | undefined;
  size?: 'small';
}

/** A line or paragraph that writes to the draft as it is typed. Letters that an input method still composes are nobody's text. */
export function TextBox({ id, ref, value, onChange, onLeave, long, placeholder, maxLength, label, size }: Props) {
  const { settle } = useDesigner();
  const [composing, setComposing] = useState<string>();
  const shared = {
    id,
    value: composing ?? value,
    placeholder,
    maxLength,
    'aria-label': label,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      composing === undefined ? onChange(event.target.value) : setComposing(event.target.value),
    onCompositionStart: (event: CompositionEvent<HTMLElement>) =>
      setComposing((event.target as HTMLInputElement).value),
    onCompositionEnd: (event: CompositionEvent<HTMLElement>) => {
      setComposing(undefined);
      onChange((event.target as HTMLInputElement).value);
    },
    onBlur: () => {
      onLeave?.();
      settle();
    },
  };
  if (long) return <Input.TextArea {...shared} autoSize={{ minRows: 2, maxRows: 8 }} />;
  return (
    <Input {...shared} {...(size && { size })} ref={ref ?? null} onPressEnter={(event) => event.currentTarget.blur()} />
  );
}
