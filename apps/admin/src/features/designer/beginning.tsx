import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useFailureText } from '../../components/use-failure-text.ts';

/** Begins a draft and goes to it. */
export function useBeginning(begin: () => Promise<string>) {
  const navigate = useNavigate();
  return useMutation({ mutationFn: begin, onSuccess: (id) => navigate({ to: '/designs/$id', params: { id } }) });
}

export function BeginFailure({ error }: { error: unknown }) {
  const failureText = useFailureText();
  return error ? <Alert type="error" showIcon title={failureText(error)} /> : null;
}
