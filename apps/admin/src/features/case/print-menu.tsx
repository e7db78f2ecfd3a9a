import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../lib/wire.ts';

/** Papers of the case as Word files: its form, letters, notices. */
export function PrintMenu({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { papers } = detail;
  if (!papers || papers.length === 0) return null;
  const items = papers.map(({ id, title }) => ({
    key: id,
    label: (
      <a href={`/api/cases/${encodeURIComponent(detail.case.id)}/papers/${encodeURIComponent(id)}`} download>
        {title}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button icon={<PrinterOutlined aria-hidden />}>{t('case.print')}</Button>
    </Dropdown>
  );
}
