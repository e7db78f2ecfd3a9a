import type { FormAdapters } from '@hearth/form-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formAdapters } from './form-adapters.ts';

export function useFormAdapters(): FormAdapters {
  const queryClient = useQueryClient();
  return useMemo(() => formAdapters(queryClient), [queryClient]);
}
