import type { Field } from '@hearth/definition';
import { type ClipboardEvent, useId, useMemo, useState } from 'react';
import { useForm } from '../form-context.ts';
import { readPastedRows } from './paste-rows.ts';
import type { RowActions } from './use-rows.ts';

interface PastePanelProps {
  columns: readonly Field[];
  actions: RowActions;
  onClose(): void;
}

/** Rows copied from a spreadsheet: shows how many were read, and which columns it does not know, before adding them. */
export function PastePanel({ columns, actions, onClose }: PastePanelProps) {
  const { t } = useForm();
  const id = useId();
  const [text, setText] = useState('');
  const { rows, ignored } = useMemo(() => readPastedRows(text, columns), [text, columns]);
  const titles = columns.map(({ title }) => title).join('、');
  const strange = ignored.map((name) => name || t('paste.headless')).join('、');
  /** An editor goes through thousands of lines one by one; the text as a whole is there at once. */
  const takeWhole = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (text !== '' || pasted === '') return;
    event.preventDefault();
    setText(pasted);
  };
  const add = () => {
    actions.addAll(rows);
    onClose();
  };
  return (
    <div className="hf-paste">
      <label htmlFor={id} className="hf-label">
        {t('paste.label')}
      </label>
      <textarea
        id={id}
        className="hf-input hf-textarea"
        rows={5}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noAutofocus: the panel was opened to paste into it
        autoFocus
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={takeWhole}
      />
      <span id={`${id}-hint`} className="hf-help">
        {t('paste.hint', { columns: titles })}
      </span>
      <span role="status" className="hf-help">
        {rows.length > 0 && t('paste.count', { n: rows.length })}
        {ignored.length > 0 && <span className="hf-warning"> {t('paste.ignored', { columns: strange })}</span>}
      </span>
      <div className="hf-inline">
        <button type="button" className="hf-button hf-primary" disabled={rows.length === 0} onClick={add}>
          {t('paste.add')}
        </button>
        <button type="button" className="hf-button" onClick={onClose}>
          {t('paste.cancel')}
        </button>
      </div>
    </div>
  );
}
