import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';

const formats = ['files', 'xlsform', 'json-schema', 'bpmn'] as const;

/** Ways out of a definition: the files as they stand in a folder, XLSForm, JSON Schema, BPMN. */
export function ExportMenu({
  address,
  version,
  size = 'small',
}: {
  address: string;
  version?: string;
  size?: 'small' | 'middle';
}) {
  const { t } = useTranslation();
  const more = version === undefined ? '' : `&version=${encodeURIComponent(version)}`;
  const items = formats.map((format) => ({
    key: format,
    label: (
      <a href={`${address}?format=${format}${more}`} download>
        {t(`designer.export.${format}`)}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button size={size}>{t('designer.export.open')}</Button>
    </Dropdown>
  );
}
