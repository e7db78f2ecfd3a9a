import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportDrawer } from './export-drawer.tsx';

interface Props {
  label: string;
  disabled: boolean;
  /** Where the file is fetched from. */
  address: (format: 'xlsx' | 'csv') => string;
  /** Asks for it to be written beside the work. */
  ask: () => Promise<unknown>;
}

/** Downloads every filtered row, not only the page shown; many rows beside the work, which may go on meanwhile. */
export function ExportButton({ label, disabled, address, ask }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const asked = useMutation({
    mutationFn: ask,
    onSuccess: () => setOpen(true),
    onError: (error) => message.error(error.message),
  });
  const link = (format: 'xlsx' | 'csv') => ({
    key: format,
    label: (
      <a href={address(format)} download>
        {t(`cases.export.${format}`)}
      </a>
    ),
  });
  const items = [
    link('xlsx'),
    link('csv'),
    { key: 'ask', label: t('exports.ask'), onClick: () => asked.mutate() },
    { key: 'list', label: t('exports.title'), onClick: () => setOpen(true) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight" disabled={disabled}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={asked.isPending}>
          {label}
        </Button>
      </Dropdown>
      {open && <ExportDrawer onClose={() => setOpen(false)} />}
    </>
  );
}
