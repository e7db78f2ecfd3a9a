import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { sweepOf } from './migration.commands.ts';

/** How far the moving is, until it is done. */
export function MoveProgress({ sweep, total }: { sweep: string; total: number }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['sweeps', sweep],
    queryFn: () => sweepOf(sweep),
    refetchInterval: ({ state }) => (state.data?.state === 'running' || !state.data ? 1000 : false),
  });
  const done = (data?.done ?? 0) + (data?.refused ?? 0);
  const isOver = data !== undefined && data.state !== 'running';
  return (
    <div className="move-cases" role="status">
      <Progress percent={isOver ? 100 : Math.min(99, Math.round((done / Math.max(1, total)) * 100))} />
      <p>
        {t(isOver ? 'designer.move.done' : 'designer.move.running', {
          done: data?.done ?? 0,
          refused: data?.refused ?? 0,
        })}
      </p>
      {data?.findings?.slice(0, 20).map((one) => (
        <p key={one.case} className="small">
          {one.problems.map(({ message }) => message[currentLanguage()]).join('')}
        </p>
      ))}
    </div>
  );
}
