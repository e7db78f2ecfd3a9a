import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import './pager.css';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  /** There are more than `total`. */
  more?: boolean;
  onPage: (page: number, pageSize: number) => void;
  pageSizes?: number[];
}

/** Pages of a list; not shown when one page holds everything. */
export function Pager({ page, pageSize, total, more = false, onPage, pageSizes }: Props) {
  const { t } = useTranslation();
  if (total <= Math.min(pageSize, ...(pageSizes ?? [pageSize]))) return null;
  return (
    <div className="pager">
      <Pagination
        current={page}
        pageSize={pageSize}
        total={total}
        onChange={onPage}
        showSizeChanger={
          pageSizes
            ? { options: pageSizes.map((size) => ({ value: size, label: t('common.perPage', { size }) })) }
            : false
        }
        showTotal={(all) => t(more ? 'common.totalMore' : 'common.total', { count: all })}
        responsive
      />
    </div>
  );
}
