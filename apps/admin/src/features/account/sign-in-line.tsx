import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import type { SignIn } from '../../lib/wire.ts';
import { deviceName } from './device-name.ts';
import './sign-in-line.css';

/** One try to sign in: what came of it, when, from where, on what. */
export function SignInLine({ entry, who }: { entry: SignIn; who?: ReactNode }) {
  const { t } = useTranslation();
  const { at, address, device, way, result } = entry;
  const isIn = result === 'signed-in';
  return (
    <div className="sign-in-line">
      {who && <strong>{who}</strong>}
      <span className={isIn ? 'tag tag-ended-success' : 'tag tag-ended-failure'}>
        {t(`signInLog.result.${result}`)}
      </span>
      <span className="tabular">{formatMoment(at)}</span>
      <span className="soft small" title={device}>
        {[deviceName(device), address, way === 'external' && t('signInLog.external')].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}
