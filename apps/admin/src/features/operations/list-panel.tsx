import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Pager } from '../../components/pager.tsx';
import { Waiting } from '../../components/waiting.tsx';

interface Paged<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

interface Props<T> {
  /** Stands above the list: what of it is shown. */
  filter?: ReactNode;
  query: UseQueryResult<Paged<T>>;
  none: string;
  line: (item: T) => ReactNode;
  onPage: (page: number) => void;
}

/** A card with a list that comes a page at a time. */
export function ListPanel<T extends { id: string }>({ filter, query, none, line, onPage }: Props<T>) {
  const { data, error, refetch } = query;
  return (
    <section className="card">
      {filter && <div className="card-head">{filter}</div>}
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting lines={6} />
      ) : data.items.length === 0 ? (
        <Blank title={none} />
      ) : (
        <ul className="operations-list">
          {data.items.map((item) => (
            <li key={item.id}>{line(item)}</li>
          ))}
        </ul>
      )}
      {data && <Pager page={data.page} pageSize={data.pageSize} total={data.total} onPage={onPage} />}
    </section>
  );
}
