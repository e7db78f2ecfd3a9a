import type { TypeScope } from '@hearth/expression';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { NameView } from '../condition/names.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { expectsName, type Suggestion, suggestionsFor, wordBefore } from './completion.ts';
import { FormulaResult } from './formula-result.tsx';
import { lookAt } from './look.ts';

export interface FormulaEditorProps {
  id?: string | undefined;
  label: string;
  text: string;
  names: readonly NameView[];
  types: TypeScope;
  /** Dotted path of the group or section from which names are read. */
  scope: string;
  /** What the result should be, to say so when it is something else. */
  wanted: string;
  /** Unit of the result, where it has one. */
  unit?: string | undefined;
  open?: boolean | undefined;
  onChange(text: string): void;
}

/** Most suggestions on the screen at a time. */
const MOST = 40;

/** A formula as text, with what can be put in, what it gives on made-up answers, and where it is wrong. What is half typed stays. */
export function FormulaEditor({
  id,
  label,
  text,
  names,
  types,
  scope,
  wanted,
  unit,
  open,
  onChange,
}: FormulaEditorProps) {
  const t = useTexts();
  const { settle } = useDesigner();
  const draft = useDraft((whole) => whole);
  const box = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const { word, from } = wordBefore(text, caret ?? text.length);
  const isWhole = names.some(({ name }) => name === word);
  const isOpen = caret !== undefined && !isWhole && (word !== '' || expectsName(text, caret));
  const offered = isOpen ? suggestionsFor(word, names, t).slice(0, MOST) : [];
  const active = offered[Math.min(chosen, offered.length - 1)];
  const look = useMemo(() => lookAt(text, draft, scope, types, open), [text, draft, scope, types, open]);

  const list = useRef<HTMLDivElement>(null);
  const shown = offered.length > 0;
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const put = ({ insert, back }: Suggestion) => {
    const at = from + insert.length - back;
    onChange(text.slice(0, from) + insert + text.slice(from + word.length));
    setChosen(0);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(at, at);
      setCaret(at);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || offered.length === 0) return;
    if (event.key === 'Escape') setCaret(undefined);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % offered.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + offered.length - 1) % offered.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && active && word !== '') put(active);
    else return;
    if (event.key !== 'Tab' || word !== '') event.preventDefault();
  };
  return (
    <div className="df-formula">
      <textarea
        ref={box}
        id={id}
        className="df-formula-text"
        rows={Math.min(6, Math.max(2, Math.ceil(text.length / 34)))}
        value={text}
        aria-label={label}
        aria-invalid={(text !== '' && !look.ok) || undefined}
        aria-autocomplete="list"
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={active ? `${listId}-${offered.indexOf(active)}` : undefined}
        spellCheck={false}
        placeholder={t('formula.placeholder')}
        onChange={(event) => {
          onChange(event.target.value);
          setCaret(event.target.selectionStart);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => caret !== undefined && setCaret(event.currentTarget.selectionStart)}
        onFocus={(event) => setCaret(event.currentTarget.selectionStart)}
        onClick={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => {
          setCaret(undefined);
          settle();
        }}
      />
      {shown && (
        <div ref={list} className="df-suggestions" id={listId} role="listbox" aria-label={t('formula.suggestions')}>
          {offered.map((one, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's
            <div
              key={one.insert}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={one === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put(one)}
            >
              <code>{one.label}</code>
              <span className="df-soft">{one.help}</span>
            </div>
          ))}
        </div>
      )}
      <FormulaResult text={text} look={look} wanted={wanted} unit={unit} />
    </div>
  );
}
