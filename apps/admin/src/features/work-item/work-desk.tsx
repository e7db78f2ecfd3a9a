import type { Definition } from '@hearth/definition';
import { createFormState, type Document, type FormState } from '@hearth/kernel';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DueText } from '../../components/due-text.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { Page } from '../../components/page.tsx';
import { isLocalWork } from '../../lib/local/local-starts.ts';
import { newId } from '../../lib/new-id.ts';
import type { WorkItemDetail, WorkItemOutcome } from '../../lib/wire.ts';
import { SameCases } from '../case/same-cases.tsx';
import { formEnv } from '../form/form-env.ts';
import { formOfScope } from '../form/scope-form.ts';
import { surroundingsOfRow } from '../form/surroundings.ts';
import { useSession } from '../session/use-session.ts';
import { CaseContext } from './case-context.tsx';
import { ClaimButton } from './claim-button.tsx';
import { CommentCard } from './comment-card.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftStatus } from './draft-status.tsx';
import { HandOverMenu } from './hand-over-menu.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';
import { LocalDraftOffer } from './local-draft-offer.tsx';
import { OutcomeBar } from './outcome-bar.tsx';
import { OuterRecord } from './outer-record.tsx';
import { RolePanel } from './role-panel.tsx';
import { SignBar } from './sign-bar.tsx';
import { type Finished, useComplete } from './use-complete.ts';
import { useDraft } from './use-draft.ts';
import { VersionOffer } from './version-offer.tsx';
import { WorkForm } from './work-form.tsx';
import './work.css';
import { officeNow } from '../../lib/office-clock.ts';

interface Props {
  detail: WorkItemDetail;
  definition: Definition;
  onReload: () => void;
  onCompleted: (result: Finished, outcome: string) => void;
}

/** The place where a piece of work is done. The state of its form lives here, from the moment the server's answer came. */
export function WorkDesk({ detail, definition, onReload, onCompleted }: Props) {
  const { t } = useTranslation();
  const { person } = useSession();
  const [state] = useState(() => openForm(definition, detail));
  const [comment, setComment] = useState('');
  const [attempts, setAttempts] = useState(0);
  const { saver, status } = useDraft(state, detail, person.id);
  const showProblems = () => setAttempts((count) => count + 1);
  const complete = useComplete({
    detail,
    state,
    saver,
    person: person.id,
    onCompleted,
    onProblems: showProblems,
  });
  const { workItem } = detail;
  const begunHere = isLocalWork(workItem.id);
  const open = workItem.completedAt === undefined;
  const signs = workItem.role === 'sign' && open;
  // Who signs somebody else's work does it with the buttons of the signature alone.
  const outcomes = signs ? [] : detail.outcomes;
  const title = workItem.case.title || t('case.untitled', { task: workItem.case.taskTitle });
  const context = [...new Set([title, workItem.case.taskTitle, workItem.case.unit.name])].join(' · ');

  function mayFinish(outcome: WorkItemOutcome): boolean {
    if (outcome.incomplete) return true;
    const sound = state.validateAll().every(({ level }) => level === 'warning');
    if (!sound) showProblems();
    return sound;
  }

  return (
    <Page
      title={`${workItem.title} · ${title}`}
      heading={workItem.rowTitle ? `${workItem.title}：${workItem.rowTitle}` : workItem.title}
      trail={<Link to="/">{t('nav.inbox')}</Link>}
      lead={
        <>
          {context} <DueText due={workItem.due} overdue={workItem.overdue} />
        </>
      }
      actions={
        open &&
        workItem.case.status !== 'draft' && (
          <>
            <HandOverMenu detail={detail} saver={saver} onReload={onReload} />
            <ClaimButton detail={detail} saver={saver} onReload={onReload} />
          </>
        )
      }
    >
      {begunHere && (
        <NoticePanel tone="info" title={t('offline.begun')}>
          {t('offline.begunHelp')}
        </NoticePanel>
      )}
      {workItem.case.status === 'draft' && !begunHere && (
        <VersionOffer detail={detail} saver={saver} onReload={onReload} />
      )}
      {!begunHere && <SameCases id={workItem.case.id} />}
      {open && detail.withdrawn.length > 0 && (
        <NoticePanel
          tone="warning"
          title={t('case.consent.withdrawn', { titles: detail.withdrawn.join(t('common.comma')) })}
        >
          {t('case.consent.stepHelp')}
        </NoticePanel>
      )}
      <HandOverPanel detail={detail} />
      {!begunHere && <LocalDraftOffer state={state} person={person.id} workItem={workItem.id} />}
      {status.kind === 'conflict' && (
        <DraftConflict detail={detail} state={state} saver={saver} cause={status.with} onReload={onReload} />
      )}
      {status.kind === 'refused' && (
        <NoticePanel tone="error" title={t('draft.refusedTitle')}>
          {status.message}
        </NoticePanel>
      )}
      {!open && <NoticePanel tone="success" title={t('work.done')} />}
      <div className="work-columns">
        <div className="work-main">
          <RolePanel detail={detail} definition={definition} onReload={onReload} />
          {detail.scope !== '' && <OuterRecord definition={definition} outer={detail.outer} />}
          <WorkForm state={state} definition={definition} scope={detail.scope} attempts={attempts} />
          {signs && <SignBar detail={detail} />}
          <CommentCard outcomes={outcomes} comment={comment} onComment={setComment} />
          <OutcomeBar
            outcomes={outcomes}
            busy={complete.isPending}
            comment={comment}
            onComment={setComment}
            mayFinish={mayFinish}
            onFinish={(finish) => complete.mutate(finish)}
            status={<DraftStatus status={status} savedAt={detail.draft?.savedAt} />}
          />
        </div>
        {!begunHere && <CaseContext detail={detail} />}
      </div>
    </Page>
  );
}

function openForm(definition: Definition, { document, outer, scope, rights, workItem }: WorkItemDetail): FormState {
  const around = scope !== '' && surroundingsOfRow(outer, scope, workItem.row ?? '');
  return createFormState({
    form: formOfScope(definition, scope),
    document: document as Document,
    env: formEnv(definition, officeNow()),
    rights,
    newRowId: () => newId().slice(0, 8),
    ...(around && { outer: around as Document }),
  });
}
