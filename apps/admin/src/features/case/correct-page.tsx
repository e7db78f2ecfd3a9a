import type { Definition } from '@hearth/definition';
import { FormView } from '@hearth/form-react';
import '@hearth/form-react/form.css';
import { createFormState, type Document, type FormState } from '@hearth/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Failure } from '../../components/failure.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { Page } from '../../components/page.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { same } from '../../lib/compare-documents.ts';
import { isProblem } from '../../lib/http-problem.ts';
import { newId } from '../../lib/new-id.ts';
import { officeNow } from '../../lib/office-clock.ts';
import type { CaseDetail } from '../../lib/wire.ts';
import { formEnv } from '../form/form-env.ts';
import { useFormAdapters } from '../form/use-form-adapters.ts';
import { taskQuery } from '../task/task.queries.ts';
import { caseQuery, correctCase } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';
import './case.css';

/** 更正: puts right what was recorded wrong, with the reason; both values stay in the history. */
export function CorrectPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/cases/$id/correct' });
  const { data: detail, error } = useQuery(caseQuery(id));
  const { data: task, error: taskError } = useQuery({
    ...taskQuery(detail?.case.task ?? '', detail?.version),
    enabled: detail !== undefined,
  });
  if (detail && task) return <Correction key={detail.case.revision} detail={detail} definition={task.definition} />;
  const failure = error ?? taskError;
  return (
    <Page title={t('correct.title')}>
      <div className="card">{failure ? <Failure error={failure} /> : <Waiting lines={10} />}</div>
    </Page>
  );
}

function Correction({ detail, definition }: { detail: CaseDetail; definition: Definition }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const adapters = useFormAdapters();
  const [state] = useState(() => openForm(definition, detail));
  const [before] = useState(() => state.document('draft'));
  const [asked, setAsked] = useState(false);
  const [nothing, setNothing] = useState(false);
  const command = useCaseCommand(detail.case.id, correctCase, t('correct.done'));
  const { id, title, taskTitle, revision } = detail.case;

  function ask() {
    const changed = Object.keys(changesSince(before, state)).length > 0;
    setNothing(!changed);
    if (changed && state.validateAll().every(({ level }) => level === 'warning')) setAsked(true);
  }

  function send(reason: string) {
    command.mutate(
      { document: changesSince(before, state), reason, revision },
      {
        onSuccess: () => void navigate({ to: '/cases/$id', params: { id } }),
        onError: (error) => {
          setAsked(false);
          if (isProblem(error))
            state.setServerProblems(error.problems as Parameters<FormState['setServerProblems']>[0]);
        },
      },
    );
  }

  return (
    <Page
      title={t('correct.title')}
      trail={
        <Link to="/cases/$id" params={{ id }}>
          {title || taskTitle}
        </Link>
      }
      lead={t('correct.lead')}
    >
      {nothing && <NoticePanel tone="info" role="status" title={t('correct.nothing')} />}
      <section className="card card-body">
        <FormView state={state} locale={currentLanguage()} adapters={adapters} layout={definition.form.layout} />
      </section>
      <div className="correct-bar">
        <Button type="primary" size="large" onClick={ask}>
          {t('correct.submit')}
        </Button>
      </div>
      {asked && (
        <ReasonDialog
          title={t('correct.title')}
          label={t('correct.reason')}
          required
          okText={t('correct.submit')}
          busy={command.isPending}
          onCancel={() => setAsked(false)}
          onOk={send}
        />
      )}
    </Page>
  );
}

function openForm(definition: Definition, { document, hidden, masked }: CaseDetail): FormState {
  const shown = definition.form.fields.map(({ key }) => key);
  return createFormState({
    form: definition.form,
    document: document as Document,
    env: formEnv(definition, officeNow()),
    // What is masked for the reader cannot be put right by the reader: the mask would be stored.
    rights: {
      edit: shown.filter((key) => !masked.some((path) => path === key || path.startsWith(`${key}.`))),
      hide: hidden,
    },
    newRowId: () => newId().slice(0, 8),
  });
}

/** The answers that are others than before, by key of the form. */
function changesSince(before: Document, state: FormState): Record<string, unknown> {
  const now = state.document('final');
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => !same(before[key], value)));
}
