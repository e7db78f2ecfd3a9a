import type { Field } from '@hearth/definition';
import { covers, fieldPath, type InstancePath, joinPath, rowPath } from '@hearth/kernel';
import { memo } from 'react';
import { FieldValue } from '../field/field-value.tsx';
import { ProblemList } from '../field/problem-list.tsx';
import { useControl } from '../field/use-control.ts';
import { useForm } from '../form-context.ts';
import { controlId } from '../ids.ts';
import { RowButtons } from './row-buttons.tsx';
import { rowKeys } from './row-keys.ts';
import type { RowActions } from './use-rows.ts';
import type { RowWindow } from './use-window.ts';

export interface RowsProps {
  field: Field;
  path: InstancePath;
  columns: readonly Field[];
  window: RowWindow;
  /** Missing where rows may not be added or taken away. */
  actions?: RowActions | undefined;
}

/** Rows as lines of a table. */
export function GroupTable({ field, path, columns, window, actions }: RowsProps) {
  const { t, idPrefix } = useForm();
  const id = controlId(idPrefix, path);
  return (
    <div className="hf-table-frame">
      <table className="hf-table">
        <thead>
          <tr>
            <th scope="col" className="hf-row-number">
              {t('group.number')}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" id={`${id}-${column.key}`} className={`hf-column hf-kind-${column.kind}`}>
                <ColumnTitle column={column} path={joinPath(path, column.key)} />
              </th>
            ))}
            {actions && (
              <th scope="col" className="hf-row-actions">
                {t('group.actions')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {window.shown.map((row, index) => (
            <TableRow
              key={row}
              group={field}
              headerId={id}
              path={rowPath(path, row)}
              row={row}
              index={window.start + index}
              last={window.start + index + 1 === window.total}
              columns={columns}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnTitle({ column, path }: { column: Field; path: InstancePath }) {
  const { state, mode } = useForm();
  const filled = mode === 'edit' && covers(state.rights.edit, fieldPath(path)) && !column.computed;
  return (
    <>
      {filled && column.required && (
        <span className="hf-required" aria-hidden="true">
          *
        </span>
      )}
      {column.title}
      {filled && column.help && <span className="hf-help">{column.help}</span>}
    </>
  );
}

interface TableRowProps {
  group: Field;
  headerId: string;
  path: InstancePath;
  row: string;
  index: number;
  last: boolean;
  columns: readonly Field[];
  actions?: RowActions | undefined;
}

const TableRow = memo(function TableRow({ headerId, path, row, index, last, columns, actions }: TableRowProps) {
  const { t, idPrefix } = useForm();
  const rowId = controlId(idPrefix, path);
  return (
    <tr id={rowId} onKeyDown={actions && rowKeys(row, index, actions)}>
      <th scope="row" id={`${rowId}-number`} className="hf-row-number" aria-label={t('group.row', { n: index + 1 })}>
        {index + 1}
      </th>
      {columns.map((column) => (
        <Cell
          key={column.id}
          field={column}
          path={joinPath(path, column.key)}
          labelledBy={`${headerId}-${column.key} ${rowId}-number`}
        />
      ))}
      {actions && (
        <td className="hf-row-actions">
          <RowButtons row={row} index={index} last={last} actions={actions} />
        </td>
      )}
    </tr>
  );
});

interface CellProps {
  field: Field;
  path: InstancePath;
  labelledBy: string;
}

const Cell = memo(function Cell({ field, path, labelledBy }: CellProps) {
  const { locale, mode } = useForm();
  const { slot, ids, widget, props, problems } = useControl(field, path, labelledBy, false);
  const Component = widget?.component;
  if (!slot.visible) return <td className="hf-cell-hidden" />;
  if (mode !== 'edit' || !slot.editable || !Component) {
    return (
      <td id={ids.control} className={`hf-cell-read hf-kind-${field.kind}`}>
        <FieldValue field={field} value={slot.value} />
      </td>
    );
  }
  return (
    <td>
      <Component {...props} />
      <ProblemList id={ids.problems} problems={problems} locale={locale} />
    </td>
  );
});
