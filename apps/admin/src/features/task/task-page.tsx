import type { Days, Definition, Due, Expression, Who } from '@hearth/definition';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { formatDay } from '../../lib/dates.ts';
import { RowsButton } from '../designer/rows-dialog.tsx';
import { orgQuery } from '../org/org.queries.ts';
import { taskQuery, tasksQuery } from './task.queries.ts';
import { type OutlineStep, outlineOf } from './workflow-outline.ts';
import './task.css';

/** What a task is, what it rests on, and how it goes: for everybody, without the language of definitions. */
export function TaskPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/tasks/$id' });
  const { version } = useSearch({ from: '/inside/tasks/$id' });
  const { data, error, refetch } = useQuery(taskQuery(id, version));
  const { data: tasks } = useQuery(tasksQuery);
  const canStart = tasks?.items.some((task) => task.id === id && task.canStart);
  if (!data) {
    return (
      <Page title={t('task.title')} trail={<Link to="/start">{t('catalogue.title')}</Link>}>
        <div className="card">{error ? <Failure error={error} retry={refetch} /> : <Waiting lines={8} />}</div>
      </Page>
    );
  }
  const { definition } = data;
  return (
    <Page
      title={definition.task.title}
      trail={<Link to="/start">{t('catalogue.title')}</Link>}
      lead={definition.task.description}
      actions={
        canStart && (
          <RowsButton
            target={{ task: id }}
            template={{ title: definition.task.title, fields: definition.form.fields }}
          />
        )
      }
    >
      <div className="task-columns">
        <section className="card">
          <div className="card-head">
            <h2>{t('task.steps')}</h2>
          </div>
          <ol className="task-steps">
            {outlineOf(definition.workflow.steps).map((step) => (
              <OutlineLine key={step.id} step={step} definition={definition} />
            ))}
          </ol>
        </section>
        <aside>
          <Sources definition={definition} />
          <Settings definition={definition} />
          <p className="soft small">
            {t('task.version', { date: formatDay(data.published), hash: definition.hash.slice(0, 8) })}
          </p>
        </aside>
      </div>
    </Page>
  );
}

function OutlineLine({ step, definition }: { step: OutlineStep; definition: Definition }) {
  const { t } = useTranslation();
  const whoText = useWhoText();
  const result = definition.workflow.results.find(({ id }) => id === step.result);
  const typeName = t(`stepType.${step.type}`, { defaultValue: '' });
  const who = [...new Set(step.who.map((one) => whoText(one, definition)))].join(t('common.comma'));
  return (
    <li className={`task-step task-step-${step.type}`}>
      <div style={{ paddingInlineStart: step.depth * 20 }}>
        <strong>{step.title}</strong>
        {typeName !== step.title && <span className="tag">{typeName}</span>}
        {result && <span className="soft">{result.title}</span>}
        {step.help && <p className="soft small">{step.help}</p>}
      </div>
      <div className="soft small">{who}</div>
      <div className="soft small">
        <DueRule due={step.due} definition={definition} />
      </div>
    </li>
  );
}

function useWhoText(): (who: Who, definition: Definition) => string {
  const { t } = useTranslation();
  const { data: org } = useQuery(orgQuery);
  return (who, definition) => {
    if ('actor' in who) {
      if (who.actor === 'initiator') return t('who.initiator');
      const step = outlineOf(definition.workflow.steps).find(({ id }) => id === who.actor);
      return t('who.actorOf', { step: step?.title ?? who.actor });
    }
    const posts = (Array.isArray(who.post) ? who.post : [who.post]).map(
      (id) => org?.posts.find((post) => post.id === id)?.title ?? id,
    );
    const unit =
      typeof who.unit === 'object'
        ? 'ancestor' in who.unit
          ? `ancestor-${who.unit.ancestor}`
          : 'field'
        : (who.unit ?? 'case');
    const place = t(`who.unit.${unit}`, {
      defaultValue: t('who.unit.ancestor'),
      field: typeof who.unit === 'object' && 'field' in who.unit ? who.unit.field : '',
    });
    return `${place}${posts.join(t('common.or'))}`;
  };
}

function DueRule({ due, definition }: { due: Due<Expression> | undefined; definition: Definition }) {
  const { t } = useTranslation();
  if (!due) return null;
  if ('on' in due) return t('dueRule.on', { text: due.on.text });
  const count = (days: Days) =>
    typeof days === 'number' ? days : Number(definition.task.settings?.[days.setting]?.value);
  return 'workingDays' in due
    ? t('dueRule.workingDays', { count: count(due.workingDays) })
    : t('dueRule.calendarDays', { count: count(due.calendarDays) });
}

function Sources({ definition }: { definition: Definition }) {
  const { t } = useTranslation();
  const sources = definition.task.sources ?? [];
  if (sources.length === 0) return null;
  return (
    <section className="card task-side">
      <div className="card-head">
        <h2>{t('task.sources')}</h2>
      </div>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            <span className={`tag task-basis-${source.basis}`}>{t(`basis.${source.basis}`)}</span> {source.title}
            {source.note && <p className="soft small">{source.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Settings({ definition }: { definition: Definition }) {
  const { t } = useTranslation();
  const settings = Object.entries(definition.task.settings ?? {});
  if (settings.length === 0) return null;
  return (
    <section className="card task-side">
      <div className="card-head">
        <h2>{t('task.settings')}</h2>
      </div>
      <ul>
        {settings.map(([name, setting]) => (
          <li key={name} className="task-setting">
            <span>
              {setting.title} <span className={`tag task-basis-${setting.basis}`}>{t(`basis.${setting.basis}`)}</span>
            </span>
            <strong className="tabular">
              {setting.value}
              {setting.unit}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
