import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { isProblem, NetworkFailure } from '../../lib/http-problem.ts';

/** A command to a case from its page: sent once however often the button is hit, and the page is fetched anew afterwards. */
export function useCaseCommand<C>(
  id: string,
  send: (id: string, command: C, attempt: string) => Promise<unknown>,
  done: string,
) {
  const attempt = useRef(new AttemptKey());
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const refresh = () => {
    for (const queryKey of [['case', id], ['cases'], ['inbox']]) void queryClient.invalidateQueries({ queryKey });
  };
  return useMutation({
    mutationFn: (command: C) => send(id, command, attempt.current.for(command)),
    onSuccess: () => {
      attempt.current.answered();
      void message.success(done);
      refresh();
    },
    onError: (error) => {
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      if (isProblem(error, 'stale-revision')) refresh();
      void message.error(failureText(error));
    },
  });
}
