import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { formatDay, formatMoment } from '../../lib/dates.ts';
import { formatLastDay } from '../../lib/due.ts';
import type { CaseDetail, Notice } from '../../lib/wire.ts';
import { recordObjection } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';

/** Public notices of the case as they were posted, with the objections that came in. */
export function NoticeList({ detail }: { detail: CaseDetail }) {
  return detail.notices.map((notice) => <NoticeEntry key={notice.instance} notice={notice} detail={detail} />);
}

function NoticeEntry({ notice, detail }: { notice: Notice; detail: CaseDetail }) {
  const { t } = useTranslation();
  const [objecting, setObjecting] = useState(false);
  return (
    <article className="notice-entry">
      <header>
        <span className="soft tabular">
          {t('notice.period', { from: formatDay(notice.postedAt), until: formatLastDay(notice.until) })}
        </span>
        {notice.canObject && <Button onClick={() => setObjecting(true)}>{t('notice.record')}</Button>}
      </header>
      <dl className="notice-extract">
        {notice.extract.map((line) => (
          <div key={line.field}>
            <dt>{line.title}</dt>
            <dd>{Array.isArray(line.value) ? line.value.join(t('common.comma')) : line.value}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('notice.objections', { count: notice.objections.length })}</h2>
      {notice.objections.length === 0 && <p className="soft">{t('notice.noObjections')}</p>}
      {notice.objections.map((objection) => (
        <blockquote key={objection.item} className="flow-comment">
          <span className="soft">
            {objection.by ?? t('notice.unnamed')} · {formatMoment(objection.at)}
          </span>
          <br />
          {objection.text}
          {objection.answer && (
            <p className="soft">
              {t(objection.upheld ? 'notice.upheld' : 'notice.dismissed', { answer: objection.answer })}
            </p>
          )}
        </blockquote>
      ))}
      {objecting && <ObjectionDialog notice={notice} detail={detail} onClose={() => setObjecting(false)} />}
    </article>
  );
}

function ObjectionDialog({ notice, detail, onClose }: { notice: Notice; detail: CaseDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const [by, setBy] = useState('');
  const id = useId();
  const command = useCaseCommand(detail.case.id, recordObjection, t('notice.recorded'));
  return (
    <ReasonDialog
      title={t('notice.record')}
      label={t('notice.text')}
      required
      okText={t('notice.record')}
      busy={command.isPending}
      onCancel={onClose}
      onOk={(text) =>
        command.mutate(
          { instance: notice.instance, text, revision: detail.case.revision, ...(by.trim() && { by: by.trim() }) },
          { onSuccess: onClose },
        )
      }
    >
      <label htmlFor={id} className="reason-label">
        {t('notice.by')}
        <span className="soft">{t('common.optional')}</span>
      </label>
      <Input id={id} value={by} maxLength={100} onChange={(event) => setBy(event.target.value)} className="notice-by" />
    </ReasonDialog>
  );
}
