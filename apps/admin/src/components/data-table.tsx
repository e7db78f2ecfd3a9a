import type { MouseEvent, ReactNode, UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nextSort } from '../lib/case-filters.ts';
import './data-table.css';

export interface Column<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** Name under which the server sorts by this column. */
  sort?: string;
  align?: 'end';
  /** Pixels: long texts break within `max`, and no column is squeezed below `min`; a wide table scrolls. */
  min?: number;
  max?: number;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  sort?: string | undefined;
  onSort?: (sort: string | undefined) => void;
  /** A click anywhere in the row; the row must also hold a link, for the keyboard. */
  onOpen: (row: T) => void;
  /** The row as a card, for a phone. */
  card: (row: T) => ReactNode;
  busy?: boolean;
}

/** The first column has an edge while others stand behind it. */
function markScrolled({ currentTarget }: UIEvent<HTMLElement>): void {
  currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollLeft > 0);
}

/** Rows from the server as a table, on a narrow screen as cards. Sorting is the server's work. */
export function DataTable<T>({ caption, columns, rows, rowKey, sort, onSort, onOpen, card, busy }: Props<T>) {
  return (
    <>
      <div className="data-table-scroll" aria-busy={busy} onScroll={markScrolled}>
        <table className="data-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} onClick={(event) => leadsNowhere(event) && onOpen(row)}>
                {columns.map((column) => (
                  <td key={column.key} className={column.align} style={{ minWidth: column.min, maxWidth: column.max }}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="data-cards" aria-busy={busy}>
        {rows.map((row) => (
          <li key={rowKey(row)}>{card(row)}</li>
        ))}
      </ul>
    </>
  );
}

interface HeadCellProps<T> {
  column: Column<T>;
  sort: string | undefined;
  onSort: ((sort: string | undefined) => void) | undefined;
}

function HeadCell<T>({ column, sort, onSort }: HeadCellProps<T>) {
  const { t } = useTranslation();
  const by = column.sort;
  if (!by || !onSort) {
    return (
      <th scope="col" className={column.align}>
        {column.title}
      </th>
    );
  }
  const order = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={order} className={column.align}>
      <button
        type="button"
        onClick={() => onSort(nextSort(sort, by))}
        title={t('common.sortBy', { column: column.title })}
      >
        {column.title}
        <span aria-hidden className={`data-table-order data-table-order-${order}`} />
      </button>
    </th>
  );
}

/** Whether a click fell on plain text: neither on a link or button nor while text was being marked. */
function leadsNowhere(event: MouseEvent): boolean {
  const onControl = (event.target as Element).closest('a, button, input, label') !== null;
  return !onControl && getSelection()?.toString() === '';
}
