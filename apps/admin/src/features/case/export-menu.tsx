import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFilters } from '../../lib/case-filters.ts';
import { exportAddress } from './case.queries.ts';

/** Downloads every filtered row, not only the page shown. */
export function ExportMenu({ filters, total, more }: { filters: CaseFilters; total: number; more: boolean }) {
  const { t } = useTranslation();
  const link = (format: 'xlsx' | 'csv') => ({
    key: format,
    label: (
      <a href={exportAddress(filters, format)} download>
        {t(`cases.export.${format}`)}
      </a>
    ),
  });
  return (
    <Dropdown
      menu={{ items: [link('xlsx'), link('csv')] }}
      trigger={['click']}
      placement="bottomRight"
      disabled={total === 0}
    >
      <Button icon={<DownloadOutlined aria-hidden />}>
        {t(more ? 'cases.export.all' : 'cases.export.button', { count: total })}
      </Button>
    </Dropdown>
  );
}
