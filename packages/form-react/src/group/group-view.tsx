import { covers, fieldPath } from '@hearth/kernel';
import { useMemo, useState } from 'react';
import type { FieldProps } from '../field/field-props.ts';
import { ProblemList } from '../field/problem-list.tsx';
import { useForm } from '../form-context.ts';
import { Icon } from '../icon.tsx';
import { fieldIds } from '../ids.ts';
import { useSlot } from '../use-slot.ts';
import { useWide } from '../use-wide.ts';
import { columnsOf, fitsTable, pasteColumns } from './columns.ts';
import { GroupCards } from './group-cards.tsx';
import { GroupTable } from './group-table.tsx';
import { PastePanel } from './paste-panel.tsx';
import { RowPager } from './row-pager.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useRows } from './use-rows.ts';
import { useWindow } from './use-window.ts';

const noRows: string[] = [];

/** A repeating group: a table where it fits, cards where it does not. */
export function GroupView({ field, path }: FieldProps) {
  const { state, mode, locale, t, idPrefix, narrow } = useForm();
  const slot = useSlot(state, path);
  const columns = useMemo(() => columnsOf(field, path, state.rights), [field, path, state.rights]);
  const rows = Array.isArray(slot.value) ? (slot.value as string[]) : noRows;
  const window = useWindow(path, rows);
  const { actions, removed } = useRows(path, columns);
  const wide = useWide() && !narrow;
  const [pasting, setPasting] = useState(false);
  if (!slot.visible) return null;

  const ids = fieldIds(idPrefix, path);
  const mayChange = mode === 'edit' && slot.editable && covers(state.rights.edit, fieldPath(path));
  const Rows = fitsTable(field, columns) && (wide || mode === 'print') ? GroupTable : GroupCards;
  const problems = slot.touched ? slot.problems : [];
  return (
    <fieldset
      className="hf-bare hf-group hf-wide"
      id={ids.control}
      tabIndex={-1}
      aria-labelledby={ids.label}
      aria-describedby={problems.length > 0 ? ids.problems : undefined}
    >
      <div className="hf-head hf-group-head">
        <span id={ids.label} className="hf-group-title">
          {mode === 'edit' && slot.required && (
            <span className="hf-required" aria-hidden="true">
              *
            </span>
          )}
          {field.title}
        </span>
        {rows.length > 0 && <span className="hf-hint">{t('group.count', { n: rows.length })}</span>}
        {field.help && mayChange && <span className="hf-help">{field.help}</span>}
      </div>
      {rows.length === 0 ? (
        <p className="hf-empty">{t(mayChange ? 'group.empty' : 'group.empty-read')}</p>
      ) : (
        <Rows field={field} path={path} columns={columns} window={window} actions={mayChange ? actions : undefined} />
      )}
      <RowPager window={window} />
      <ProblemList id={ids.problems} problems={problems} locale={locale} />
      {mayChange && <UndoBar removed={removed} actions={actions} />}
      {mayChange && !pasting && (
        <div className="hf-inline">
          <button type="button" className="hf-button hf-dashed" onClick={actions.add}>
            <Icon name="add" /> {t('group.add')}
          </button>
          <button type="button" className="hf-button" onClick={() => setPasting(true)}>
            {t('paste.open')}
          </button>
        </div>
      )}
      {mayChange && pasting && (
        <PastePanel columns={pasteColumns(columns)} actions={actions} onClose={() => setPasting(false)} />
      )}
    </fieldset>
  );
}
