import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, InputNumber, Modal, Switch } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { Clearing, DueCase, RetentionRule, RetentionState } from '../../lib/wire.ts';
import { officeSettingsQuery, saveOffice } from '../office/office.queries.ts';
import { HoldsCard } from './holds-card.tsx';
import { ListPanel } from './list-panel.tsx';
import { clearingsQuery, clearNow, dueQuery, retentionQuery } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

/** 保存期限: how long what is kept, what is over, what holds it up, what was cleared. */
export function RetentionPanel() {
  const { data, error, refetch } = useQuery(retentionQuery);
  if (!data)
    return (
      <div className="card">
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Waiting lines={6} />}
      </div>
    );
  return (
    <div className="operations-stack">
      <RulesCard state={data} />
      <DueCard state={data} />
      <HoldsCard />
      <ClearedCard />
    </div>
  );
}

function RulesCard({ state }: { state: RetentionState }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: settings } = useQuery(officeSettingsQuery);
  const saved = {
    years: settings?.retentionYears ?? state.officeYears,
    byRule: settings?.clearByRule ?? state.clearByRule,
  };
  const [years, setYears] = useState(saved.years);
  const save = useOperation(saveOffice, t('office.saved'));
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('operations.retention.rules')}</h2>
      </div>
      <div className="office-form">
        <p className="soft small">{t('operations.retention.help')}</p>
        <div className="office-number">
          <label htmlFor={`${id}-years`}>{t('operations.retention.officeYears')}</label>
          <InputNumber
            id={`${id}-years`}
            min={0}
            max={100}
            precision={0}
            value={years}
            onChange={(next) => setYears(next ?? 0)}
          />
          <Button disabled={years === saved.years} onClick={() => save.mutate({ retentionYears: years })}>
            {t('office.save')}
          </Button>
        </div>
        <div className="office-number">
          <label htmlFor={`${id}-rule`}>{t('operations.retention.byRule')}</label>
          <Switch
            id={`${id}-rule`}
            checked={saved.byRule}
            loading={save.isPending}
            onChange={(on) => save.mutate({ clearByRule: on })}
          />
        </div>
      </div>
      <ul className="operations-list">
        {state.tasks.map(({ task, rule, due, held }) => (
          <li key={task.id}>
            <span className="operations-words">
              <strong>{task.name}</strong>
              <span className="soft small">{rule ? <RuleText rule={rule} /> : t('operations.retention.forGood')}</span>
            </span>
            <span className="operations-actions small">
              {due > 0 && <span>{t('operations.retention.due', { count: due })}</span>}
              {held > 0 && <span className="soft">{t('operations.retention.held', { count: held })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleText({ rule }: { rule: RetentionRule }) {
  const { t } = useTranslation();
  return t(`operations.retention.rule.${rule.by}`, { years: rule.years ?? 0 });
}

/** A rehearsal before the deed: what would go is read first. */
function DueCard({ state }: { state: RetentionState }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState(false);
  const { data, isFetching } = useQuery({ ...dueQuery, enabled: shown });
  const clear = useOperation(clearNow, t('operations.retention.done'));
  const total = state.tasks.reduce((sum, { due }) => sum + due, 0) + state.withdrawn + state.entries;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('operations.retention.over', { count: total })}</h2>
        <span className="operations-actions">
          <Button loading={isFetching} disabled={total === 0} onClick={() => setShown(true)}>
            {t('operations.retention.rehearse')}
          </Button>
          <Button danger disabled={total === 0 || !data} onClick={() => setAsking(true)}>
            {t('operations.retention.clear')}
          </Button>
        </span>
      </div>
      {state.entries > 0 && (
        <p className="operations-person-data small">{t('operations.retention.entries', { count: state.entries })}</p>
      )}
      {shown && data && (
        <ul className="operations-list">
          {data.items.map((item) => (
            <li key={item.case.id}>
              <DueLine item={item} />
            </li>
          ))}
          {data.more && <li className="soft small">{t('operations.retention.more')}</li>}
        </ul>
      )}
      {asking && (
        <Modal
          open
          title={t('operations.retention.clear')}
          okText={t('operations.retention.clear')}
          cancelText={t('common.cancel')}
          okButtonProps={{ danger: true }}
          confirmLoading={clear.isPending}
          onOk={() => clear.mutate(undefined, { onSettled: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
          mask={{ closable: false }}
          width={480}
        >
          <p>{t('operations.retention.sure', { count: total })}</p>
        </Modal>
      )}
    </section>
  );
}

function DueLine({ item }: { item: DueCase }) {
  const { t } = useTranslation();
  const { case: one, endedAt, rule, fields, files, payments } = item;
  return (
    <span className="operations-words">
      <Link to="/cases/$id" params={{ id: one.id }}>
        {[one.taskTitle, one.number, one.unit.name].filter(Boolean).join(' · ')}
      </Link>
      <span className="soft small">
        {t('operations.retention.ended', { at: formatMoment(endedAt) })} · <RuleText rule={rule} />
      </span>
      <span className="small">
        {t('operations.retention.goes', { fields: fields.join('、') || '—', files, payments })}
      </span>
    </span>
  );
}

function ClearedCard() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(clearingsQuery(page));
  return (
    <ListPanel
      filter={<h2>{t('operations.retention.cleared')}</h2>}
      query={query}
      none={t('operations.retention.none')}
      line={(one) => <ClearedLine one={one} />}
      onPage={setPage}
    />
  );
}

function ClearedLine({ one }: { one: Clearing & { id: string } }) {
  const { t } = useTranslation();
  const { kind, subject, title, number, unit, at, actor, rule, fields, files, payments } = one;
  const name = [title, number, unit.name].filter(Boolean).join(' · ');
  return (
    <span className="operations-words">
      {kind === 'case' ? (
        <Link to="/cases/$id" params={{ id: subject }}>
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}
      <span className="soft small">
        {formatMoment(at)} · {actor ? actor.name : t('operations.retention.byItself')} · <RuleText rule={rule} />
      </span>
      <span className="small">{t('operations.retention.gone', { fields, files, payments })}</span>
    </span>
  );
}
