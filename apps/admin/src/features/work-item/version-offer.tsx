import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { answer, api, byId } from '../../lib/client.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';

interface Props {
  detail: WorkItemDetail;
  saver: DraftSaver;
  onReload: () => void;
}

/** A draft that was begun on an older version of its form: stay with it or move, with the answers that moving would lose. */
export function VersionOffer({ detail, saver, onReload }: Props) {
  const { t } = useTranslation();
  const caseId = detail.workItem.case.id;
  const [stays, setStays] = useState(false);
  const { message } = App.useApp();
  const failureText = useFailureText();
  const { data: move } = useQuery({
    queryKey: ['migration', caseId],
    queryFn: () => answer(api.GET('/api/cases/{id}/migration', { params: byId(caseId) })),
    retry: false,
  });
  const go = useMutation({
    mutationFn: async () => {
      await saver.flush();
      saver.stop();
      const body = { revision: detail.revision };
      return answer(api.POST('/api/cases/{id}/migration', { params: byId(caseId), body }));
    },
    onSuccess: onReload,
    onError: (error) => {
      saver.resume();
      void message.error(failureText(error), 6);
    },
  });
  if (!move?.newer || stays) return null;
  return (
    <NoticePanel
      tone="warning"
      title={t('version.newer')}
      actions={
        <>
          {move.moves && (
            <Button type="primary" loading={go.isPending} onClick={() => go.mutate()}>
              {t('version.move')}
            </Button>
          )}
          <Button onClick={() => setStays(true)}>{t('version.stay')}</Button>
        </>
      }
    >
      {move.moves ? t(move.lost.length > 0 ? 'version.loses' : 'version.losesNothing') : t('version.cannot')}
      {move.lost.length > 0 && (
        <ul>
          {move.lost.map(({ path, title, value }) => (
            <li key={path}>{t('version.lost', { title, value: textOf(value) })}</li>
          ))}
        </ul>
      )}
    </NoticePanel>
  );
}

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
