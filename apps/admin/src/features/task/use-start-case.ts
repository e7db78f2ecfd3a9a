import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { NetworkFailure } from '../../lib/http-problem.ts';
import { startCase } from './task.queries.ts';

export type StartCase = UseMutationResult<Awaited<ReturnType<typeof startCase>>, Error, string | undefined>;

/** Opens a draft of a task for a unit and goes to its form. */
export function useStartCase(task: string): StartCase {
  const attempt = useRef(new AttemptKey());
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: (unit: string | undefined) => startCase(task, unit, attempt.current.for({ task, unit })),
    onSuccess: async ({ workItem }) => {
      attempt.current.answered();
      void queryClient.invalidateQueries({ queryKey: ['inbox'] });
      await navigate({ to: '/work/$id', params: { id: workItem.id } });
    },
    onError: (error) => {
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      void message.error(failureText(error));
    },
  });
}
