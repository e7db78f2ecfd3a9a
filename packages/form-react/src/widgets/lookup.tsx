import type { Field } from '@hearth/definition';
import { kindOf } from '@hearth/definition';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Choice } from '../adapters.ts';
import { useForm } from '../form-context.ts';
import { useName } from '../use-name.ts';
import { asText, type Widget, type WidgetProps } from './widget.ts';

interface Search {
  status: 'loading' | 'failed' | 'done';
  choices: Choice[];
}

/** Finds people, org units, register records or regions as the person types (ARIA combobox with a list). */
function Lookup({ field, path, value, control, onChange, onLeave }: WidgetProps) {
  const { state, t } = useForm();
  const id = asText(value);
  const name = useName(field, id);
  const [query, setQuery] = useState<string>();
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(0);
  const [picked, setPicked] = useState<Choice>();
  const listId = useId();
  const search = useSearch(field, query === undefined ? undefined : asked);
  const open = query !== undefined;

  const pick = (choice: Choice) => {
    setPicked(choice);
    setQuery(undefined);
    if (choice.entry) state.pick(path, choice.id, choice.entry);
    else onChange(choice.id);
  };
  const close = () => {
    if (query === '') onChange(null);
    setQuery(undefined);
    onLeave();
  };
  /** Letters that are still being composed are shown, and not searched for. */
  const type = (text: string, composing = false) => {
    setQuery(text);
    setActive(0);
    if (!composing) setAsked(text);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const moved = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.preventDefault();
    if (moved !== undefined) {
      event.preventDefault();
      if (open) setActive(Math.max(0, Math.min(moved, search.choices.length - 1)));
      else type('');
    }
    const choice = search.choices[active];
    if (event.key === 'Enter' && open && choice) pick(choice);
    if (event.key === 'Escape') setQuery(undefined);
  };

  const shown = picked?.id === id ? picked.title : (name ?? id);
  return (
    <span className="hf-lookup">
      <input
        className="hf-input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && search.choices[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={t('lookup.search')}
        value={query ?? shown}
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onClick={() => !open && type('')}
        onKeyDown={press}
        onBlur={close}
        {...control}
      />
      {open && <LookupList id={listId} search={search} active={active} onPick={pick} />}
    </span>
  );
}

interface LookupListProps {
  id: string;
  search: Search;
  active: number;
  onPick(choice: Choice): void;
}

function LookupList({ id, search, active, onPick }: LookupListProps) {
  const { t } = useForm();
  const note = { loading: 'lookup.loading', failed: 'lookup.failed', done: 'lookup.none' } as const;
  if (search.choices.length === 0) {
    return (
      <span id={id} className="hf-popup" role="status">
        <span className="hf-popup-note">{t(note[search.status])}</span>
      </span>
    );
  }
  return (
    <span id={id} className="hf-popup" role="listbox">
      {search.choices.map((choice, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input
        <span
          key={choice.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={index === active ? 'hf-popup-option hf-popup-active' : 'hf-popup-option'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          {choice.title}
          {choice.note && <span className="hf-popup-note">{choice.note}</span>}
        </span>
      ))}
    </span>
  );
}

/** Asks the host for each text; an answer that comes after the next question is thrown away. */
function useSearch(field: Field, query: string | undefined): Search {
  const { adapters } = useForm();
  const [search, setSearch] = useState<Search>({ status: 'loading', choices: [] });
  useEffect(() => {
    if (query === undefined || !adapters.lookup) return undefined;
    const abort = new AbortController();
    setSearch(({ choices }) => ({ status: 'loading', choices }));
    adapters.lookup(field, query, abort.signal).then(
      (choices) => !abort.signal.aborted && setSearch({ status: 'done', choices }),
      () => !abort.signal.aborted && setSearch({ status: 'failed', choices: [] }),
    );
    return () => abort.abort();
  }, [adapters, field, query]);
  return search;
}

export const lookup: Widget = {
  name: 'lookup',
  rank: (field: Field) => {
    const { refersTo } = kindOf(field);
    return refersTo && refersTo !== 'file' ? 1 : 0;
  },
  component: Lookup,
  label: 'native',
};
