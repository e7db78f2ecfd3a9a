import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { startMigration, sweepOf, tryMigration } from './designer.commands.ts';

interface Props {
  task: string;
  /** The version that is left. */
  from: string;
  cases: number;
}

/** Live cases of an older version: what would become of each, and moving those that can. The rest stays with its reason. */
export function MoveCases({ task, from, cases }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const look = useMutation({ mutationFn: () => tryMigration(task, from) });
  const move = useMutation({ mutationFn: () => startMigration(task, from) });
  const items = look.data?.items ?? [];
  const movable = items.filter(({ moves }) => moves);
  const stay = items.filter(({ moves }) => !moves);
  const losing = movable.filter(({ lost }) => lost.length > 0);
  const error = look.error ?? move.error;
  if (move.data?.sweep) return <MoveProgress sweep={move.data.sweep} total={move.data.total} />;
  return (
    <div className="move-cases">
      {!look.data && (
        <Button loading={look.isPending} onClick={() => look.mutate()}>
          {t('designer.move.look', { count: cases })}
        </Button>
      )}
      {look.data && (
        <>
          <p>{t('designer.move.can', { moves: movable.length, stay: stay.length })}</p>
          {losing.map((one) => (
            <p key={one.case.id} className="small">
              {t('designer.move.loses', {
                case: one.case.number ?? one.case.title,
                fields: one.lost.map(({ title }) => title).join(t('common.comma')),
              })}
            </p>
          ))}
          {stay.slice(0, 20).map((one) => (
            <p key={one.case.id} className="small">
              {t('designer.move.stays', {
                case: one.case.number ?? one.case.title,
                reason: one.problems.map(({ message }) => message[currentLanguage()]).join(''),
              })}
            </p>
          ))}
          {movable.length > 0 && (
            <Button type="primary" loading={move.isPending} onClick={() => move.mutate()}>
              {t('designer.move.go', { count: movable.length })}
            </Button>
          )}
        </>
      )}
      {error && <Alert type="error" showIcon title={failureText(error)} />}
    </div>
  );
}

/** How far the moving is, until it is done. */
function MoveProgress({ sweep, total }: { sweep: string; total: number }) {
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
