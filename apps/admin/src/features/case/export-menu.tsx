import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFilters } from '../../lib/case-filters.ts';
import { answer, api } from '../../lib/client.ts';
import { exportAddress, exportQuery } from './case.queries.ts';
import { ExportDrawer } from './export-drawer.tsx';

/** Downloads every filtered row, not only the page shown; many rows beside the work, which may go on meanwhile. */
export function ExportMenu({ filters, total, more }: { filters: CaseFilters; total: number; more: boolean }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const ask = useMutation({
    mutationFn: () => answer(api.POST('/api/export-jobs', { body: { ...exportQuery(filters), format: 'xlsx' } })),
    onSuccess: () => setOpen(true),
    onError: (error) => message.error(error.message),
  });
  const link = (format: 'xlsx' | 'csv') => ({
    key: format,
    label: (
      <a href={exportAddress(filters, format)} download>
        {t(`cases.export.${format}`)}
      </a>
    ),
  });
  const items = [
    link('xlsx'),
    link('csv'),
    { key: 'ask', label: t('exports.ask'), onClick: () => ask.mutate() },
    { key: 'list', label: t('exports.title'), onClick: () => setOpen(true) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" disabled={total === 0}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={ask.isPending}>
          {t(more ? 'cases.export.all' : 'cases.export.button', { count: total })}
        </Button>
      </Dropdown>
      {open && <ExportDrawer onClose={() => setOpen(false)} />}
    </>
  );
}
