import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { NetworkFailure } from '../../lib/http-problem.ts';
import type { TaskSummary } from '../../lib/wire.ts';
import { beginHere } from '../work-item/case-begun-here.ts';
import { startCase } from './task.queries.ts';

/** Gives the address of the first work. */
export type StartCase = UseMutationResult<string, Error, string | undefined>;

type Startable = Pick<TaskSummary, 'id' | 'title' | 'version' | 'startUnits'>;

/** Opens a draft of a task for a unit and goes to its form; without a server the draft is begun here and opened there later. */
export function useStartCase(task: Startable): StartCase {
  const attempt = useRef(new AttemptKey());
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();

  async function start(unit: string | undefined): Promise<string> {
    const key = attempt.current.for({ task: task.id, unit });
    try {
      return (await startCase(task.id, unit, key)).workItem.id;
    } catch (error) {
      const at = task.startUnits.find(({ id }) => id === unit) ?? task.startUnits[0];
      if (!(error instanceof NetworkFailure) || !at) throw error;
      return beginHere(task, at, key);
    }
  }

  return useMutation({
    mutationFn: start,
    // A browser that says it is offline would hold the first try back.
    networkMode: 'always',
    onSuccess: async (id) => {
      attempt.current.answered();
      void queryClient.invalidateQueries({ queryKey: ['inbox'] });
      await navigate({ to: '/work/$id', params: { id } });
    },
    onError: (error) => {
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      void message.error(failureText(error));
    },
  });
}
