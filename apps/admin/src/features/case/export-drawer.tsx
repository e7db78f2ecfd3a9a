import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { answer, api, byId } from '../../lib/client.ts';
import type { ExportJob } from '../../lib/wire.ts';
import './cases.css';

const jobsKey = ['export-jobs'];

/** How often one's own exports are looked at: those under way, and else for what was asked in another window. Milliseconds. */
const everyMs = { running: 1500, quiet: 10_000 };

const isOpen = ({ state }: ExportJob): boolean => state === 'waiting' || state === 'running';

/** Exports that are written beside the work: how far they are, and the files that are there. */
export function ExportDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const {
    data: jobs = [],
    error,
    refetch,
  } = useQuery({
    queryKey: jobsKey,
    queryFn: async () => (await answer(api.GET('/api/export-jobs'))).items,
    refetchInterval: (query) => (query.state.data?.some(isOpen) ? everyMs.running : everyMs.quiet),
  });
  return (
    <Drawer open title={t('exports.title')} onClose={onClose} size={460}>
      {error && <Failure error={error} retry={refetch} />}
      {jobs.length === 0 && <p className="soft">{t('exports.none')}</p>}
      <ul className="export-jobs">
        {jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
      <p className="soft">{t('exports.kept')}</p>
    </Drawer>
  );
}

function Job({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answer(api.POST('/api/export-jobs/{id}/cancel', { params: byId(job.id) })),
    onSettled: () => queries.invalidateQueries({ queryKey: jobsKey }),
  });
  const percent = job.total === 0 ? 0 : Math.floor((job.done / job.total) * 100);
  return (
    <li>
      <strong>{job.title}</strong>
      {isOpen(job) && <Progress percent={percent} size="small" aria-label={t('exports.progress')} />}
      <div>
        <small>{t(`exports.states.${job.state}`, { done: job.done, total: job.total })}</small>
        {job.error && <small>{job.error}</small>}
        {isOpen(job) && (
          <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('exports.cancel')}
          </Button>
        )}
        {job.state === 'done' && (
          <Button size="small" type="primary" href={`/api/export-jobs/${job.id}/file`} download>
            {t('exports.fetch')}
          </Button>
        )}
      </div>
    </li>
  );
}
