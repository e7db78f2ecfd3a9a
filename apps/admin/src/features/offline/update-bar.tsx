import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onNewVersion, takeNewVersion, waitsForReload } from '../../app/service-worker-client.ts';

/** A newer version of the pages is here; it is taken when the person says so, never under their hands. */
export function UpdateBar() {
  const { t } = useTranslation();
  const ready = useSyncExternalStore(onNewVersion, waitsForReload);
  if (!ready) return null;
  return (
    <p className="offline-bar update-bar" role="status">
      <button type="button" className="link-button" onClick={takeNewVersion}>
        {t('offline.newVersion')}
      </button>
    </p>
  );
}
