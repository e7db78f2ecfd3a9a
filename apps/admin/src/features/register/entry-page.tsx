import { fieldByPath, type RegisterDefinition } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import { fieldText } from '../../lib/field-text.ts';
import type { RegisterEntry } from '../../lib/wire.ts';
import { ReadForm } from '../form/read-form.tsx';
import { orgQuery } from '../org/org.queries.ts';
import { EntryActions } from './entry-actions.tsx';
import { EntryCases } from './entry-cases.tsx';
import { entryHistoryQuery, entryQuery, registerDefinitionQuery } from './register.queries.ts';
import '../../components/plain-list.css';
import './register.css';

/** One entry: what it holds, what its dated values were from which day on, and who changed what. */
export function EntryPage() {
  const { t } = useTranslation();
  const { id, entry } = useParams({ from: '/inside/registers/$id/$entry' });
  const { data, error, refetch } = useQuery(entryQuery(id, entry));
  const { data: register } = useQuery(registerDefinitionQuery(id));
  if (!data || !register)
    return (
      <Page title={t('register.entry')} trail={<Link to="/registers">{t('register.list')}</Link>}>
        <div className="card">{error ? <Failure error={error} retry={refetch} /> : <Waiting lines={10} />}</div>
      </Page>
    );
  const { status, title, unit, mergedInto } = data.entry;
  return (
    <Page
      title={title}
      trail={
        <Link to="/registers/$id" params={{ id }}>
          {register.register.title}
        </Link>
      }
      lead={unit.name}
      actions={data.canMaintain && <EntryActions id={id} entry={data.entry} />}
    >
      {status !== 'active' && (
        <NoticePanel
          title={t(`register.status.${status}`)}
          actions={
            mergedInto && (
              <Link to="/registers/$id/$entry" params={{ id, entry: mergedInto }}>
                {t('register.seeMerged')}
              </Link>
            )
          }
        />
      )}
      <div className="register-columns">
        <section className="card card-body">
          <ReadForm definition={register} document={data.document} />
        </section>
        <div className="register-side">
          <EntryCases cases={data.cases} />
          <Dated dated={data.dated} register={register} />
          <EntryHistory register={register} entry={entry} />
        </div>
      </div>
    </Page>
  );
}

function Dated({ dated, register }: { dated: RegisterEntry['dated']; register: RegisterDefinition }) {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  const textOf = (path: string, value: unknown) => {
    const field = fieldByPath(register.form.fields, path);
    return field ? fieldText(field, value, org) : String(value);
  };
  if (dated.length === 0) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('register.dated')}</h2>
      </div>
      <ul className="plain-list">
        {dated.map(({ field, title, from, value }) => (
          <li key={`${field} ${from}`}>
            <span>{t('register.datedFrom', { title, from })}</span>
            <span className="tabular">{value === null ? '—' : textOf(field, value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EntryHistory({ register, entry }: { register: RegisterDefinition; entry: string }) {
  const { t } = useTranslation();
  const { id } = register;
  const { data: org } = useQuery(orgQuery);
  const textOf = (path: string, value: unknown) => {
    const field = fieldByPath(register.form.fields, path);
    return field ? fieldText(field, value, org) : '—';
  };
  const { data } = useQuery(entryHistoryQuery(id, entry));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('case.history')}</h2>
      </div>
      <ul className="plain-list">
        {[...(data?.items ?? [])].reverse().map((item) => (
          <li key={item.seq}>
            <span>
              {item.title}
              <small className="tabular">
                {[item.actor?.name ?? t('history.system'), formatMoment(item.at)].join(' · ')}
              </small>
              {item.comment && <small>{item.comment}</small>}
              {item.changes?.map((change) => (
                <small key={change.path}>
                  {t('register.change', {
                    title: change.title,
                    from: textOf(change.path, change.from),
                    to: textOf(change.path, change.to),
                  })}
                </small>
              ))}
              {item.case && (
                <Link to="/cases/$id" params={{ id: item.case.id }} className="small">
                  {item.case.number ?? t('register.byCase')}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
