import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { signFor } from './hand-over.commands.ts';

/** The answer of somebody who was asked to sign somebody else's work. */
export function SignBar({ detail }: { detail: WorkItemDetail }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<boolean>();
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const sign = useMutation({
    mutationFn: (given: { agree: boolean; comment?: string }) => {
      const command = { ...given, revision: detail.revision };
      return signFor(detail.workItem.id, command, attempt.current.for(command));
    },
    onSuccess: async () => {
      attempt.current.answered();
      void message.success(t('handOver.signed'));
      void client.invalidateQueries({ queryKey: ['inbox'] });
      await navigate({ to: '/' });
    },
    onError: (error) => void message.error(failureText(error), 6),
  });
  return (
    <div className="outcome-bar">
      <Button size="large" type="primary" loading={sign.isPending} onClick={() => setAsked(true)}>
        {t('handOver.sign.agree')}
      </Button>
      <Button size="large" danger onClick={() => setAsked(false)}>
        {t('handOver.sign.disagree')}
      </Button>
      {asked !== undefined && (
        <ReasonDialog
          title={t(asked ? 'handOver.sign.agree' : 'handOver.sign.disagree')}
          label={t('outcome.comment')}
          required={!asked}
          danger={!asked}
          okText={t('handOver.signNow')}
          busy={sign.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(comment) => sign.mutate({ agree: asked, ...(comment && { comment }) })}
        />
      )}
    </div>
  );
}
