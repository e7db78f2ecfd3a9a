import { useTranslation } from 'react-i18next';
import { formatRecent } from '../../lib/dates.ts';
import type { DraftStatus as Status } from '../../lib/draft-saver.ts';
import { officeNow } from '../../lib/office-clock.ts';

/** 正在保存, 已保存 14:32, 没有网络，已存在本机 14:32. */
export function DraftStatus({ status, savedAt }: { status: Status; savedAt: string | undefined }) {
  const { t } = useTranslation();
  return (
    <span className={`draft-status draft-${status.kind}`} role="status">
      {words()}
    </span>
  );

  function words(): string {
    switch (status.kind) {
      case 'waiting':
      case 'saving':
        return t('draft.saving');
      case 'saved':
        return t('draft.saved', { at: formatRecent(status.at, officeNow()) });
      case 'local':
        return t('draft.local', { at: formatRecent(status.at, officeNow()) });
      case 'nowhere':
        return t('draft.nowhere');
      case 'conflict':
        return t('draft.unsaved');
      case 'refused':
        return t('draft.refused');
      case 'clean':
        return savedAt ? t('draft.saved', { at: formatRecent(savedAt, officeNow()) }) : '';
    }
  }
}
