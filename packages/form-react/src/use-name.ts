import type { Field } from '@hearth/definition';
import { useEffect, useState } from 'react';
import { useForm } from './form-context.ts';

/** The name of what a field refers to, as the host knows it; undefined while it is not known. */
export function useName(field: Field, id: string): string | undefined {
  const { adapters } = useForm();
  const [found, setFound] = useState<{ id: string; name: string | undefined }>();
  const answer = id === '' ? undefined : adapters.nameOf?.(field, id);
  useEffect(() => {
    if (id === '') return undefined;
    let current = true;
    const later = adapters.nameOf?.(field, id);
    if (later instanceof Promise) {
      later.then(
        (name) => current && setFound({ id, name }),
        () => current && setFound({ id, name: undefined }),
      );
    }
    return () => {
      current = false;
    };
  }, [adapters, field, id]);
  if (typeof answer === 'string') return answer;
  return found?.id === id ? found.name : undefined;
}
