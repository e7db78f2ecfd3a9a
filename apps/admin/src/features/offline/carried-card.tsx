import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { formatRecent } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { bringNow, carriedQuery, carriesAlong, setCarriesAlong } from './carry-along.ts';

/** Whether this device takes the person's work along, and how new it is. */
export function CarriedCard() {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const failureText = useFailureText();
  const [on, setOn] = useState(carriesAlong);
  const { data, isFetching, error } = useQuery({ ...carriedQuery(client), enabled: on });

  function turn(yes: boolean) {
    setCarriesAlong(yes);
    setOn(yes);
  }

  return (
    <section className="card">
      <div className="card-head">
        <h2 id={id}>{t('offline.carry')}</h2>
        <Switch checked={on} onChange={turn} aria-labelledby={id} />
      </div>
      <div className="waiting-none">
        <p>{t('offline.carryHelp')}</p>
        {!('serviceWorker' in navigator) && <p className="due-late">{t('offline.noWorker')}</p>}
        {on && data && data.left > 0 && <p>{t('offline.leftBehind', { count: data.left })}</p>}
        {on &&
          data?.parts.map(({ title, here, total }) => (
            <p key={title}>{t('offline.registerPart', { title, here, total })}</p>
          ))}
        {on && (
          <p className="waiting-carried" aria-live="polite">
            <span>
              {error
                ? failureText(error)
                : data
                  ? t('offline.carried', {
                      count: data.count,
                      startable: data.startable,
                      at: formatRecent(new Date(data.at).toISOString(), officeNow()),
                    })
                  : t('common.loading')}
            </span>
            <Button size="small" loading={isFetching} onClick={() => void bringNow(client)}>
              {t('offline.carryNow')}
            </Button>
          </p>
        )}
      </div>
    </section>
  );
}
