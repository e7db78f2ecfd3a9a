import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import { formatMoment } from '../../lib/dates.ts';
import type { DefinitionVersion } from '../../lib/wire.ts';
import { beginDesign } from './designer.commands.ts';
import { definitionsQuery, versionDifferencesQuery, versionsQuery } from './designer.queries.ts';
import { ExportMenu } from './export-menu.tsx';
import { FindingLines } from './finding-lines.tsx';
import { MoveCases } from './move-cases.tsx';
import './designs.css';

/** Every version of a task: what changed from one to the next, who is still on it, and the way back to any. */
export function VersionsPage() {
  const { t } = useTranslation();
  const { task } = useParams({ from: '/inside/designs/versions/$task' });
  const { data, error, refetch } = useQuery(versionsQuery(task));
  const { data: definitions } = useQuery(definitionsQuery);
  const title = definitions?.find(({ id }) => id === task)?.title ?? task;
  return (
    <Page
      title={t('designer.versionsOf', { title })}
      trail={<Link to="/designs">{t('designer.title')}</Link>}
      lead={t('designer.versionsLead')}
    >
      {error && !data && <Failure error={error} retry={refetch} />}
      {!data && !error && <Waiting lines={6} />}
      {data && data.length > 1 && <Compare versions={data} />}
      {data?.map((version, at) => (
        <VersionCard key={version.version} task={task} version={version} before={data[at + 1]} />
      ))}
    </Page>
  );
}

function VersionCard({
  task,
  version,
  before,
}: {
  task: string;
  version: DefinitionVersion;
  before: DefinitionVersion | undefined;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const { data } = useQuery(versionDifferencesQuery(before?.version, version.version));
  const restore = useMutation({
    mutationFn: () => beginDesign({ from: 'task', task, version: version.version }),
    onSuccess: (id) => navigate({ to: '/designs/$id', params: { id } }),
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <section className="card version-card">
      <div className="card-head">
        <h2>
          {t('designer.version', { number: version.number })}
          {version.current && <span className="designs-mark">{t('designer.current')}</span>}
        </h2>
        <span className="designs-do">
          <Button size="small" loading={restore.isPending} onClick={() => restore.mutate()}>
            {t(version.current ? 'designer.change' : 'designer.restore')}
          </Button>
          <ExportMenu address={`/api/definitions/${task}/export`} version={version.version} />
        </span>
      </div>
      <div className="card-body">
        <p className="soft">
          {t('designer.publishedAt', { at: formatMoment(version.published) })}
          {version.live > 0 && ` · ${t('designer.liveCount', { count: version.live })}`}
        </p>
        {before === undefined && <p>{t('designer.firstVersion')}</p>}
        {data && data.items.length === 0 && before && <p>{t('designer.noDifference')}</p>}
        {data && before && <FindingLines title={t('designer.since', { number: before.number })} items={data.items} />}
        {!version.current && version.live > 0 && <MoveCases task={task} from={version.version} cases={version.live} />}
      </div>
    </section>
  );
}

/** The difference between any two versions. */
function Compare({ versions }: { versions: DefinitionVersion[] }) {
  const { t } = useTranslation();
  const [before, setBefore] = useState(versions.at(-1)?.version);
  const [after, setAfter] = useState(versions[0]?.version ?? '');
  const { data } = useQuery({ ...versionDifferencesQuery(before, after), enabled: before !== after });
  const options = versions.map(({ version, number }) => ({ value: version, label: t('designer.version', { number }) }));
  return (
    <section className="card version-card">
      <div className="card-head">
        <h2>{t('designer.compare')}</h2>
        <span className="designs-do">
          <Select
            size="small"
            aria-label={t('designer.compareFrom')}
            options={options}
            value={before}
            onChange={setBefore}
          />
          <Select
            size="small"
            aria-label={t('designer.compareTo')}
            options={options}
            value={after}
            onChange={setAfter}
          />
        </span>
      </div>
      <div className="card-body">
        {before === after || data?.items.length === 0 ? (
          <p>{t('designer.noDifference')}</p>
        ) : (
          <FindingLines
            title={t('designer.differences', { count: data?.items.length ?? 0 })}
            items={data?.items ?? []}
          />
        )}
      </div>
    </section>
  );
}
