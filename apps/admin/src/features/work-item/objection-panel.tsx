import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { Objection } from '../../lib/wire.ts';

/** The objection that this work item answers. */
export function ObjectionPanel({ objection }: { objection: Objection }) {
  const { t } = useTranslation();
  return (
    <NoticePanel
      tone="warning"
      title={t('notice.objectionBy', { by: objection.by ?? t('notice.unnamed'), at: formatMoment(objection.at) })}
    >
      {objection.text}
    </NoticePanel>
  );
}
