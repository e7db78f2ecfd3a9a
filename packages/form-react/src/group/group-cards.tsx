import { type Field, kindOf } from '@hearth/definition';
import { type InstancePath, joinPath, rowPath } from '@hearth/kernel';
import { memo, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { FieldGrid } from '../field/field-grid.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { FieldValue } from '../field/field-value.tsx';
import { useForm } from '../form-context.ts';
import { Icon } from '../icon.tsx';
import { controlId } from '../ids.ts';
import { useProblems } from '../use-problems.ts';
import { useSlot } from '../use-slot.ts';
import type { RowsProps } from './group-table.tsx';
import { RowButtons } from './row-buttons.tsx';
import { rowKeys } from './row-keys.ts';
import type { RowActions } from './use-rows.ts';
import { rowIn } from './use-window.ts';

/** More rows than this begin closed, so that the list can be surveyed. */
const BEGIN_OPEN = 3;

/** Rows as cards that open and close; each may hold groups of its own. */
export function GroupCards({ path, columns, window, actions }: RowsProps) {
  const { guide, mode } = useForm();
  const [closed, setClosed] = useState<ReadonlySet<string>>(
    () => new Set(mode === 'edit' && window.shown.length > BEGIN_OPEN ? window.shown : []),
  );
  const toggle = useCallback(
    (row: string, open: boolean) =>
      setClosed((now) => {
        if (now.has(row) !== open) return now;
        const next = new Set(now);
        if (open) next.delete(row);
        else next.add(row);
        return next;
      }),
    [],
  );
  useEffect(
    () =>
      guide.onJump((target) => {
        const row = rowIn(path, target);
        if (row !== undefined) toggle(row, true);
      }),
    [guide, path, toggle],
  );
  return (
    <ol className="hf-cards" start={window.start + 1}>
      {window.shown.map((row, index) => (
        <Card
          key={row}
          path={rowPath(path, row)}
          row={row}
          index={window.start + index}
          last={window.start + index + 1 === window.total}
          columns={columns}
          open={!closed.has(row)}
          onToggle={toggle}
          actions={actions}
        />
      ))}
    </ol>
  );
}

interface CardProps {
  path: InstancePath;
  row: string;
  index: number;
  last: boolean;
  columns: readonly Field[];
  open: boolean;
  onToggle(row: string, open: boolean): void;
  actions?: RowActions | undefined;
}

const Card = memo(function Card({ path, row, index, last, columns, open, onToggle, actions }: CardProps) {
  const { t, idPrefix } = useForm();
  const id = controlId(idPrefix, path);
  const n = index + 1;
  return (
    <li className="hf-card" id={id} onKeyDown={actions && rowKeys(row, index, actions)}>
      <div className="hf-card-head">
        <button
          type="button"
          className="hf-card-toggle"
          aria-expanded={open}
          aria-controls={`${id}-body`}
          title={t(open ? 'group.close' : 'group.open', { n })}
          onClick={() => onToggle(row, !open)}
        >
          <Icon name={open ? 'close' : 'open'} />
          <span className="hf-card-title">
            <span className="hf-card-number">{t('group.row', { n })}</span>{' '}
            <RowTitle path={path} first={open ? undefined : columns[0]} />
          </span>
          {!open && <CardProblems path={path} />}
        </button>
        {actions && <RowButtons row={row} index={index} last={last} actions={actions} />}
      </div>
      <div id={`${id}-body`} className="hf-card-body" hidden={!open}>
        {open && <FieldGrid columns={2} fields={columns} base={path} />}
      </div>
    </li>
  );
});

interface RowTitleProps {
  path: InstancePath;
  /** Whose answer stands for the row where the group gives it no name. */
  first: Field | undefined;
}

/** What the group calls the row; changes alone when that changes. */
function RowTitle({ path, first }: RowTitleProps) {
  const { state } = useForm();
  const subscribe = useCallback((listener: () => void) => state.subscribe(path, listener), [state, path]);
  const title = useSyncExternalStore(subscribe, () => state.rowTitle(path));
  if (title !== '') return <span className="hf-card-name">{title}</span>;
  return first ? <FirstAnswer field={first} path={joinPath(path, first.key)} /> : null;
}

function FirstAnswer({ field, path }: FieldProps) {
  const { state } = useForm();
  const { value } = useSlot(state, path);
  return value === null || kindOf(field).holds ? null : (
    <span className="hf-card-name">
      <FieldValue field={field} value={value} />
    </span>
  );
}

/** How much is wrong in a card that is closed. */
function CardProblems({ path }: { path: InstancePath }) {
  const { state, t } = useForm();
  const problems = useProblems(state);
  const pointer = `${state.pointerOf(path)}/`;
  const count = problems.filter((problem) => problem.level !== 'warning' && problem.path.startsWith(pointer)).length;
  return count === 0 ? null : <span className="hf-badge">{t('group.problems', { n: count })}</span>;
}
