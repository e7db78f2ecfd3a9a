import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { LiveCases } from './live-cases.tsx';
import { startMigration } from './migration.commands.ts';
import { moveNone } from './move-choice.ts';
import { MoveProgress } from './move-progress.tsx';

interface Props {
  task: string;
  /** The version that is left. */
  from: string;
  cases: number;
}

/** Live cases of an older version: what would become of each in the version that is offered now, and moving them. */
export function MoveCases({ task, from, cases }: Props) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState(moveNone);
  const move = useMutation({ mutationFn: () => startMigration(task, from, choice) });
  if (move.data?.sweep) return <MoveProgress sweep={move.data.sweep} total={move.data.total} />;
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('designer.move.look', { count: cases })}</Button>;
  return (
    <div className="move-cases">
      <LiveCases task={task} from={from} choice={choice} onChoice={setChoice} />
      <Button type="primary" disabled={choice.how === 'none'} loading={move.isPending} onClick={() => move.mutate()}>
        {t('designer.move.go')}
      </Button>
      {move.error && <Alert type="error" showIcon title={failureText(move.error)} />}
    </div>
  );
}
