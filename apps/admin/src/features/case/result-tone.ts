import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CaseSummary } from '../../lib/wire.ts';
import { taskQuery, tasksQuery } from '../task/task.queries.ts';

export type ResultTone = 'success' | 'failure' | 'neutral';

/** Whether the result of an ended case is good news; the definitions know. */
export function useResultTone(): (summary: Pick<CaseSummary, 'task' | 'result'>) => ResultTone | undefined {
  const { data } = useQuery(tasksQuery);
  const tones = useQueries({
    queries: (data?.items ?? []).map((task) => taskQuery(task.id)),
    combine: (answers) =>
      Object.fromEntries(
        answers.flatMap(({ data: task }) =>
          (task?.definition.workflow.results ?? []).map((result) => [
            `${task?.definition.id}/${result.id}`,
            result.tone,
          ]),
        ),
      ),
  });
  return useCallback((summary) => tones[`${summary.task}/${summary.result}`], [tones]);
}
