import type { FormAdapters } from '@hearth/form-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../session/use-session.ts';
import { formAdapters } from './form-adapters.ts';

export function useFormAdapters(): FormAdapters {
  const queryClient = useQueryClient();
  const { person } = useSession();
  return useMemo(() => formAdapters(queryClient, person.id), [queryClient, person.id]);
}
