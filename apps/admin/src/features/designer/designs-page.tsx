import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Blank } from '../../components/blank.tsx';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { DefinitionState, DesignHead } from '../../lib/wire.ts';
import { useSession } from '../session/use-session.ts';
import { beginDesign, deleteDesign } from './designer.commands.ts';
import { definitionsQuery, designsQuery } from './designer.queries.ts';
import { ExportMenu } from './export-menu.tsx';
import { NewDesignDialog } from './new-design-dialog.tsx';
import './designs.css';

/** 事项设计: what is being designed, and every task that is offered now. For administrators. */
export function DesignsPage() {
  const { t } = useTranslation();
  const { admin } = useSession();
  const [isNew, setNew] = useState(false);
  return (
    <Page
      title={t('designer.title')}
      lead={t('designer.lead')}
      actions={
        admin && (
          <Button type="primary" onClick={() => setNew(true)}>
            {t('designer.new.open')}
          </Button>
        )
      }
    >
      {admin ? (
        <div className="designs">
          <Drafts />
          <Offered />
        </div>
      ) : (
        <div className="card">
          <Blank title={t('failure.refused')}>{t('designer.adminsOnly')}</Blank>
        </div>
      )}
      {isNew && <NewDesignDialog onClose={() => setNew(false)} />}
    </Page>
  );
}

function Drafts() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ ...designsQuery, refetchInterval: 15_000 });
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  if (data.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('designer.drafts')}</h2>
      </div>
      <ul className="designs-list">
        {data.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ draft }: { draft: DesignHead }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const failureText = useFailureText();
  const title = draft.title || t('designer.untitled');
  const remove = useMutation({
    mutationFn: () => deleteDesign(draft.id),
    onSettled: () => client.invalidateQueries({ queryKey: designsQuery.queryKey }),
    onError: (error) => void message.error(failureText(error)),
  });
  const ask = () =>
    void modal.confirm({
      title: t('designer.deleteTitle', { title }),
      content: t('designer.deleteHelp'),
      okText: t('designer.delete'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: () => remove.mutateAsync(),
    });
  const here = draft.here.map(({ name }) => name).join(t('common.comma'));
  return (
    <li>
      <span className="designs-what">
        <Link to="/designs/$id" params={{ id: draft.id }}>
          {title}
        </Link>
        <small>
          {t('designer.savedBy', { name: draft.savedBy.name, at: formatMoment(draft.savedAt) })}
          {draft.base === null && <span className="designs-mark">{t('designer.neverPublished')}</span>}
          {here && <span className="designs-mark designs-here">{t('designer.here', { names: here })}</span>}
        </small>
      </span>
      <span className="designs-do">
        <Link to="/designs/$id" params={{ id: draft.id }}>
          {t('designer.goOn')}
        </Link>
        <Button size="small" type="text" onClick={ask} aria-label={t('designer.deleteTitle', { title })}>
          {t('designer.delete')}
        </Button>
      </span>
    </li>
  );
}

function Offered() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useQuery(definitionsQuery);
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Waiting lines={8} />;
  const found = data.filter(({ title, id }) => `${title} ${id}`.includes(search.trim()));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('designer.offered')}</h2>
        <Input
          allowClear
          className="designs-search"
          placeholder={t('designer.search')}
          aria-label={t('designer.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <ul className="designs-list">
        {found.map((definition) => (
          <OfferedLine key={definition.id} definition={definition} />
        ))}
      </ul>
    </section>
  );
}

function OfferedLine({ definition }: { definition: DefinitionState }) {
  const { t } = useTranslation();
  const { id, title, version, published, problems, register } = definition;
  const navigate = useNavigate();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const change = useMutation({
    mutationFn: () => beginDesign({ from: 'task', task: id }),
    onSuccess: (draft) => navigate({ to: '/designs/$id', params: { id: draft } }),
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <li>
      <span className="designs-what">
        {version === null ? title : <span>{title}</span>}
        <small>
          {published === null ? id : t('designer.publishedAt', { at: formatMoment(published) })}
          {register && <span className="designs-mark">{t('designer.register')}</span>}
        </small>
        {problems.map((problem) => (
          <small key={problem.code + problem.path} className="due-late">
            {problem.message[currentLanguage()]}
          </small>
        ))}
      </span>
      {version !== null && (
        <span className="designs-do">
          <Button size="small" loading={change.isPending} onClick={() => change.mutate()}>
            {t('designer.change')}
          </Button>
          <Link to="/designs/versions/$task" params={{ task: id }}>
            {t('designer.versions')}
          </Link>
          <ExportMenu address={`/api/definitions/${id}/export`} />
        </span>
      )}
    </li>
  );
}
