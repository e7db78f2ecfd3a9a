import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import type { CaseDetail } from '../../lib/wire.ts';
import { useSession } from '../session/use-session.ts';
import { withdrawConsent } from './case.queries.ts';

/** What became of somebody's data in this case: that it was cleared, that consent was taken back. On paper, who printed the page and when. */
export function PrivacyNotes({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const { cleared, consents } = detail;
  const withdrawn = consents.filter((one) => one.withdrawn !== null);
  return (
    <>
      <p className="print-mark">
        {t('case.printed', { name: person.name, at: formatMoment(new Date().toISOString()) })}
      </p>
      {cleared && (
        <NoticePanel
          title={t(`case.cleared.${cleared.by}`, { date: formatDay(cleared.at), years: cleared.years ?? 0 })}
        >
          {t('case.cleared.gone', { fields: cleared.fields.join('、') })}
        </NoticePanel>
      )}
      {!cleared && withdrawn.length > 0 && (
        <NoticePanel
          tone="warning"
          title={t('case.consent.withdrawn', { titles: withdrawn.map(({ title }) => title).join('、') })}
        >
          {t('case.consent.withdrawnHelp')}
        </NoticePanel>
      )}
    </>
  );
}

/** Who consented to what and when, and the way to take it back. */
export function ConsentList({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const withdraw = useMutation({
    mutationFn: (reason: string) => withdrawConsent(detail.case.id, reason),
    onSuccess: () => {
      void message.success(t('case.consent.done'));
      setAsking(false);
      return client.invalidateQueries();
    },
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <div className="case-consents">
      <ul>
        {detail.consents.map((one) => (
          <li key={`${one.field} ${one.recordedAt}`}>
            <strong>{one.title}</strong>
            <p>{one.text}</p>
            <p className="soft small">
              {t('case.consent.given', {
                by: one.givenBy ?? t('case.consent.someone'),
                at: formatMoment(one.recordedAt),
                clerk: one.recordedBy.name,
                version: one.version,
              })}
            </p>
            {one.withdrawn && (
              <p className="small">
                {t('case.consent.back', { at: formatMoment(one.withdrawn.at), by: one.withdrawn.by.name })}
                {one.withdrawn.why && `：${one.withdrawn.why}`}
              </p>
            )}
          </li>
        ))}
      </ul>
      {detail.canWithdraw && (
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {t('case.consent.withdraw')}
        </button>
      )}
      {asking && (
        <ReasonDialog
          title={t('case.consent.withdraw')}
          label={t('case.consent.why')}
          required
          danger
          okText={t('case.consent.withdraw')}
          busy={withdraw.isPending}
          onOk={(reason) => withdraw.mutate(reason)}
          onCancel={() => setAsking(false)}
        >
          <p>{t('case.consent.sure')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
