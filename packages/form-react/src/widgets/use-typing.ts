import type { Json } from '@hearth/expression';
import { type CompositionEvent, type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useForm } from '../form-context.ts';
import type { WidgetProps } from './widget.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** What an input or textarea takes to be typed into. */
export interface Typing<E extends TextElement> {
  ref: RefObject<E | null>;
  /** Missing where there is none: the browser makes an empty input faster than one that is told so. */
  defaultValue: string | undefined;
  onInput(event: FormEvent<E>): void;
  onCompositionStart(): void;
  onCompositionEnd(event: CompositionEvent<E>): void;
  onBlur(): void;
}

/**
 * Typing without rendering: the text belongs to the browser's own input, the form hears of every key and holds the clean answer, and
 * the input shows the answer again when nobody types. Letters that an input method is still composing are nobody's answer: they are
 * given only when the word is done. For widgets that are `live`.
 *
 * @param textOf the answer as it is shown when nobody types.
 */
export function useTyping<E extends TextElement>(
  { path, onChange, onLeave }: Pick<WidgetProps, 'path' | 'onChange' | 'onLeave'>,
  textOf: (value: Json) => string,
): Typing<E> {
  const { state } = useForm();
  const ref = useRef<E>(null);
  const now = useRef({ typing: false, composing: false });
  const kept = () => textOf(state.snapshot(path).value);
  const [defaultValue] = useState(kept);
  const show = () => {
    const element = ref.current;
    if (element && !now.current.typing && element.value !== kept()) element.value = kept();
  };
  useEffect(() => {
    show();
    return state.subscribe(path, show);
  });
  return {
    ref,
    defaultValue: defaultValue || undefined,
    onInput({ currentTarget }) {
      now.current.typing = true;
      if (!now.current.composing) onChange(currentTarget.value);
    },
    onCompositionStart() {
      now.current.composing = true;
    },
    onCompositionEnd({ currentTarget }) {
      now.current.composing = false;
      onChange(currentTarget.value);
    },
    onBlur() {
      now.current = { typing: false, composing: false };
      show();
      onLeave();
    },
  };
}
