import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';

interface Props {
  value: string;
  placeholder: string;
  onSearch: (text: string) => void;
}

const PAUSE = 350;

/** Searches a moment after the last key, at once on Enter, and never while an input method is still composing a word. */
export function SearchBox({ value, placeholder, onSearch }: Props) {
  const [text, setText] = useState(value);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function plan(next: string, pause: number) {
    clearTimeout(timer.current);
    if (next.trim() !== value) timer.current = setTimeout(() => onSearch(next.trim()), pause);
  }

  return (
    <Input
      className="search-box"
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      type="search"
      value={text}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => {
        setText(event.target.value);
        if (!composing.current) plan(event.target.value, PAUSE);
      }}
      onCompositionStart={() => {
        composing.current = true;
        clearTimeout(timer.current);
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        plan(event.currentTarget.value, PAUSE);
      }}
      onPressEnter={() => plan(text, 0)}
    />
  );
}
