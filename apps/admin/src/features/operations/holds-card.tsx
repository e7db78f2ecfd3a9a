import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../lib/dates.ts';
import { holdsQuery, liftHold, placeHold } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

/** 暂停清除: what is kept although its time is over, for an audit or a law suit. */
export function HoldsCard() {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const { data } = useQuery(holdsQuery);
  const place = useOperation(placeHold, t('operations.retention.placed'));
  const lift = useOperation(liftHold, t('operations.retention.lifted'));
  const ready = reason.trim().length >= 2;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('operations.retention.holds')}</h2>
      </div>
      <div className="operations-person-data">
        <p className="soft small">{t('operations.retention.holdHelp')}</p>
        <div className="operations-new-day">
          <Input
            aria-label={t('operations.retention.number')}
            placeholder={t('operations.retention.number')}
            maxLength={200}
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
          <Input
            aria-label={t('operations.retention.why')}
            placeholder={t('operations.retention.why')}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            disabled={!ready}
            loading={place.isPending}
            onClick={() =>
              place.mutate(
                { reason: reason.trim(), ...(number.trim() ? { case: number.trim() } : {}) },
                {
                  onSuccess: () => {
                    setNumber('');
                    setReason('');
                  },
                },
              )
            }
          >
            {t('operations.retention.place')}
          </Button>
        </div>
      </div>
      <ul className="operations-list">
        {data?.items.map((hold) => (
          <li key={hold.id}>
            <span className="operations-words">
              {hold.case ? (
                <Link to="/cases/$id" params={{ id: hold.case.id }}>
                  {hold.case.number ?? hold.case.id}
                </Link>
              ) : (
                <strong>{hold.task?.name ?? t('operations.retention.everything')}</strong>
              )}
              <span>{hold.reason}</span>
              <span className="soft small">
                {hold.placedBy.name} {formatMoment(hold.placedAt)}
                {hold.liftedAt &&
                  ` · ${t('operations.retention.liftedAt', { at: formatMoment(hold.liftedAt), by: hold.liftedBy?.name ?? '' })}`}
              </span>
            </span>
            {!hold.liftedAt && (
              <Button size="small" loading={lift.isPending} onClick={() => lift.mutate(hold.id)}>
                {t('operations.retention.lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
