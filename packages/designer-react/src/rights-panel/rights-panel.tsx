import { Dropdown, Input, Segmented } from 'antd';
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { type Right, rights, setRights } from '../commands/workflow/set-rights.ts';
import type { DraftStep } from '../commands/workflow/steps-of-draft.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import type { DraftField } from '../settings/draft-fields.ts';
import { Notice } from '../settings/notice.tsx';
import { cellsOf, gridOf, nextRight, rightAt, siblingsIn } from './rights-grid.ts';
import { useRowWindow } from './use-row-window.ts';

type Brush = Right | 'next';
const brushes: readonly Brush[] = ['next', ...rights];
/** Keys that give a cell a right. */
const keys: Record<string, Right> = { '1': 'read', '2': 'edit', '3': 'require', '4': 'hide' };

/** Who may do what with which field at which step: a matrix to press or to walk with the arrow keys. */
export function RightsPanel() {
  const t = useTexts();
  const designer = useDesigner();
  const draft = useDraft((whole) => whole);
  const grid = useMemo(() => gridOf(draft), [draft]);
  const [brush, setBrush] = useState<Brush>('next');
  const [search, setSearch] = useState('');
  const rows = useMemo(
    () => grid.rows.filter(({ title, path }) => search === '' || title.includes(search) || path.includes(search)),
    [grid, search],
  );
  const apply = useApply(grid.rows);
  const area = useRef<HTMLDivElement>(null);
  const shown = useRowWindow(area, rows.length);
  if (grid.rows.length === 0 || grid.columns.length === 0) return <Notice tone="info">{t('rights.nothing')}</Notice>;
  const press = (field: DraftField, step: DraftStep) => {
    // A row that looks the same is not drawn again, so what was there when it was drawn may be old.
    const now = rightAt(designer.state().draft, field, step);
    if (now !== undefined) apply([field], [step], brush === 'next' ? nextRight(now, field.computed) : brush);
  };
  return (
    <div className="dr-panel">
      <div className="dr-tools">
        <span>{t('rights.brush')}</span>
        <Segmented<Brush>
          value={brush}
          options={brushes.map((one) => ({ value: one, label: t(`rights.${one}`) }))}
          onChange={setBrush}
        />
        <Input
          allowClear
          className="dr-search"
          placeholder={t('rights.search')}
          aria-label={t('rights.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p className="ds-help">{t('rights.help')}</p>
      <div className="dr-scroll" ref={area}>
        <table className="dr-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col" className="dr-corner">
                {t('rights.field')}
              </th>
              {grid.columns.map((step) => (
                <th scope="col" key={step.id}>
                  <Bulk label={step.title || step.id} onPick={(right) => apply(rows, [step], right)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.before > 0 && <tr style={{ height: shown.before }} aria-hidden />}
            {rows.slice(shown.from, shown.to).map((field, at) => (
              <Row
                key={field.path}
                field={field}
                index={shown.from + at}
                values={grid.columns.map((step) => rightAt(draft, field, step)).join(',')}
                columns={grid.columns}
                brush={brush}
                onPress={press}
                onApply={(steps, right) => apply([field], steps, right)}
              />
            ))}
            {shown.after > 0 && <tr style={{ height: shown.after }} aria-hidden />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Gives fields at steps a right: one thing to undo, whatever its size. */
function useApply(all: readonly DraftField[]) {
  const designer = useDesigner();
  return (fields: readonly DraftField[], steps: readonly DraftStep[], right: Right) => {
    for (const [scope, columns] of Object.entries(Object.groupBy(steps, (step) => step.scope))) {
      const able = fields.filter(({ computed }) => !computed || right === 'hide' || right === 'read');
      const cells = cellsOf(outermost(able), columns ?? [], all);
      const title = fields.length === 1 ? fields[0]!.title : (steps[0]?.title ?? '');
      if (cells.length > 0) designer.run(setRights, { cells, right, title, siblings: siblingsIn(all, scope) });
    }
  };
}

/** A group that is given a right gives it to what is inside. */
const outermost = (fields: readonly DraftField[]): DraftField[] =>
  fields.filter(({ path }) => !fields.some((other) => path.startsWith(`${other.path}.`)));

interface RowProps {
  field: DraftField;
  index: number;
  /** The rights in order, joined: the row is drawn again only when one of them changes. */
  values: string;
  columns: readonly DraftStep[];
  brush: Brush;
  onPress: (field: DraftField, step: DraftStep) => void;
  onApply: (steps: readonly DraftStep[], right: Right) => void;
}

const Row = memo(
  function Row({ field, index, values, columns, onPress, onApply }: RowProps) {
    const t = useTexts();
    const now = values.split(',') as (Right | '')[];
    return (
      <tr aria-rowindex={index + 2}>
        <th scope="row" style={{ paddingLeft: 12 + field.depth * 16 }}>
          <Bulk label={field.title} onPick={(right) => onApply(columns, right)} />
        </th>
        {columns.map((step, at) => {
          const right = now[at];
          if (!right) return <td key={step.id} className="dr-none" aria-label={t('rights.unseen')} />;
          return (
            <td key={step.id}>
              <button
                type="button"
                className={`dr-cell dr-${right}`}
                data-row={index}
                data-column={at}
                aria-label={t('rights.cell', { field: nameOf(field), step: step.title, right: t(`rights.${right}`) })}
                onClick={() => onPress(field, step)}
                onKeyDown={(event) => walk(event, (wanted) => onApply([step], wanted))}
              >
                {t(`rights.short.${right}`)}
              </button>
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.values === after.values &&
    before.brush === after.brush &&
    before.index === after.index &&
    before.field.path === after.field.path &&
    before.field.title === after.field.title,
);

/** A field inside a group with the name of the group: two groups often have columns of one name. */
const nameOf = ({ path, key, title }: DraftField): string =>
  path === key ? title : `${path.slice(0, -key.length - 1).replaceAll('.', ' › ')} › ${title}`;

/** Arrow keys go from cell to cell, 1 to 4 give a right. */
function walk(event: KeyboardEvent<HTMLButtonElement>, give: (right: Right) => void): void {
  const right = keys[event.key];
  if (right) {
    event.preventDefault();
    give(right);
    return;
  }
  const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  if (!by) return;
  event.preventDefault();
  const { row, column } = event.currentTarget.dataset;
  const wanted = `[data-row="${Number(row) + by[0]!}"][data-column="${Number(column) + by[1]!}"]`;
  event.currentTarget.closest('table')?.querySelector<HTMLElement>(wanted)?.focus();
}

/** The head of a row or column: gives everything in it one right. */
function Bulk({ label, onPick }: { label: string; onPick: (right: Right) => void }) {
  const t = useTexts();
  const items = rights.map((right) => ({
    key: right,
    label: t('rights.all', { right: t(`rights.${right}`) }),
    onClick: () => onPick(right),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className="dr-head">
        {label}
      </button>
    </Dropdown>
  );
}
