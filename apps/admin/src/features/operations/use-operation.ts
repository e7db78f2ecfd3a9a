import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useFailureText } from '../../components/use-failure-text.ts';
import { operationsKey } from './operations.queries.ts';

/** Sets something right, says so or why not, and reads the pages anew. */
export function useOperation<Wish, Result>(work: (wish: Wish) => Promise<Result>, done: string) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: work,
    onSuccess: () => void message.success(done),
    onError: (error) => void message.error(failureText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: [operationsKey] }),
  });
}
