import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { NetworkFailure } from '../../lib/http-problem.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { recordReply } from './work-item.commands.ts';

type Body = NonNullable<WorkItemDetail['bodies']>[number];

interface Props {
  detail: WorkItemDetail;
  bodies: Body[];
  onReload: () => void;
}

/** The bodies outside that were asked, with their answers; a clerk records each as its letter comes back. */
export function RepliesPanel({ detail, bodies, onReload }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ body: Body; agree: boolean }>();
  const attempt = useRef(new AttemptKey());
  const { message } = App.useApp();
  const failureText = useFailureText();
  const record = useMutation({
    mutationFn: (reply: { body: string; agree: boolean; text: string }) => {
      const command = { ...reply, revision: detail.revision };
      return recordReply(detail.workItem.id, command, attempt.current.for(command));
    },
    onSuccess: () => {
      attempt.current.answered();
      setAsked(undefined);
      onReload();
    },
    onError: (error) => {
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      void message.error(failureText(error));
    },
  });

  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('replies.title')}</h2>
      </div>
      <ul className="work-parties">
        {bodies.map((body) => (
          <li key={body.id}>
            <span>
              {body.title}
              {body.reply?.text && <small className="soft"> {body.reply.text}</small>}
            </span>
            {body.reply ? (
              <span className={body.reply.agree ? 'vote-approve' : 'vote-reject'}>
                {t(body.reply.agree ? 'replies.agreed' : 'replies.refused')}
              </span>
            ) : (
              <span className="work-reply-actions">
                <Button size="small" onClick={() => setAsked({ body, agree: true })}>
                  {t('replies.agreed')}
                </Button>
                <Button size="small" danger onClick={() => setAsked({ body, agree: false })}>
                  {t('replies.refused')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ReasonDialog
          title={t(asked.agree ? 'replies.recordAgreed' : 'replies.recordRefused', { body: asked.body.title })}
          label={t('replies.text')}
          required={!asked.agree}
          okText={t('replies.record')}
          busy={record.isPending}
          onCancel={() => setAsked(undefined)}
          onOk={(text) => record.mutate({ body: asked.body.id, agree: asked.agree, text })}
        />
      )}
    </section>
  );
}
