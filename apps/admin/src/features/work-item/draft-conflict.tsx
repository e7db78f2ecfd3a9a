import type { FormState } from '@hearth/kernel';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { answersOf, fillForm, useAnswers, useVersionChoice } from './use-version-choice.ts';
import { VersionChoice } from './version-choice.tsx';
import { fetchWorkItem } from './work-item.queries.ts';

interface Props {
  detail: WorkItemDetail;
  state: FormState;
  saver: DraftSaver;
  /** `draft`: the same draft was saved from elsewhere; `case`: somebody else has changed answers of the case. */
  cause: 'draft' | 'case';
  onReload: () => void;
}

/** Somebody has saved other answers since this form was opened: both versions field by field, nothing is replaced unseen. */
export function DraftConflict(props: Props) {
  const { t } = useTranslation();
  const { data: now, error } = useQuery({
    queryKey: ['conflict', props.detail.workItem.id],
    queryFn: () => fetchWorkItem(props.detail.workItem.id),
    gcTime: 0,
  });
  const failureText = useFailureText();
  if (now) return <Choice {...props} now={now} />;
  return (
    <NoticePanel tone="warning" role="alert" title={t(`draft.conflict.${props.cause}`)}>
      {error ? failureText(error) : t('common.loading')}
    </NoticePanel>
  );
}

function Choice({ detail, state, saver, cause, onReload, now }: Props & { now: WorkItemDetail }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const mine = useAnswers(state);
  const [others] = useState(() => ({
    base: cause === 'draft' ? saver.common : answersOf(detail.stored ?? detail.document, state),
    theirs: answersOf(cause === 'draft' ? now.document : (now.stored ?? now.document), state),
  }));
  const { differences, chosen, choose, merged } = useVersionChoice({ fields: state.form.fields, mine, ...others });

  async function settle() {
    try {
      fillForm(state, merged());
      await saver.overwrite({ draftRevision: now.draft?.revision ?? 0, revision: now.revision });
      if (cause === 'case' && saver.status.kind === 'saved') onReload();
    } catch (error) {
      void message.error(failureText(error));
    }
  }

  return (
    <NoticePanel
      tone="warning"
      role="alert"
      title={t(`draft.conflict.${cause}`)}
      actions={
        <Button type="primary" onClick={() => void settle()}>
          {t(differences.length > 0 ? 'draft.settle' : 'work.reload')}
        </Button>
      }
    >
      {differences.length > 0 ? t('draft.conflictHelp') : t('work.staleHelp')}
      <VersionChoice
        differences={differences}
        chosen={chosen}
        onChoose={choose}
        names={{ mine: t('version.here'), theirs: t('version.elsewhere') }}
      />
    </NoticePanel>
  );
}
