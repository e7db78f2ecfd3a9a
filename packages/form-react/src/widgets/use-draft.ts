import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface Draft<E extends TextElement> {
  value: string;
  onChange(event: ChangeEvent<E>): void;
  onCompositionStart(): void;
  onCompositionEnd(event: CompositionEvent<E>): void;
  onBlur(): void;
}

/**
 * What a person is typing, as they type it, while the form already holds the clean answer. Letters that an input method
 * is still composing are nobody's answer: they are shown, and given only when the word is done.
 *
 * @param kept the answer as it is shown when nobody types.
 */
export function useDraft<E extends TextElement>(
  kept: string,
  onText: (text: string) => void,
  onLeave: () => void,
): Draft<E> {
  const [typing, setTyping] = useState<string>();
  const composing = useRef(false);
  return {
    value: typing ?? kept,
    onChange(event) {
      setTyping(event.target.value);
      if (!composing.current) onText(event.target.value);
    },
    onCompositionStart() {
      composing.current = true;
    },
    onCompositionEnd(event) {
      composing.current = false;
      setTyping(event.currentTarget.value);
      onText(event.currentTarget.value);
    },
    onBlur() {
      composing.current = false;
      setTyping(undefined);
      onLeave();
    },
  };
}
