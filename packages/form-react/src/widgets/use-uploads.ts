import type { Field } from '@hearth/definition';
import type { Json } from '@hearth/expression';
import type { InstancePath } from '@hearth/kernel';
import { useEffect, useRef, useState } from 'react';
import type { StoredFile } from '../adapters.ts';
import { useForm } from '../form-context.ts';
import { answerOf, filesOf, mostFiles, sizeText } from './files.ts';

/** A file on its way to the host, or one that did not get there. */
export interface Upload {
  key: number;
  file: File;
  progress: number;
  /** Why it is not there. Without `again` trying once more makes no sense. */
  failure?: string;
  again?: boolean;
}

export interface Uploads {
  list: Upload[];
  add(files: Iterable<File>): void;
  retry(upload: Upload): void;
  dismiss(upload: Upload): void;
}

/** Sends files through the host's adapter, several at a time, and adds each to the answer when it has arrived. */
export function useUploads(field: Field, path: InstancePath, onChange: (value: Json) => void): Uploads {
  const { state, adapters, t } = useForm();
  const [list, setList] = useState<Upload[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const count = useRef(0);
  useEffect(() => {
    const { current } = running;
    return () => {
      for (const abort of current.values()) abort.abort();
    };
  }, []);

  const patch = (key: number, change: Partial<Upload> | null) =>
    setList((now) => now.flatMap((item) => (item.key !== key ? [item] : change ? [{ ...item, ...change }] : [])));

  const arrive = (stored: StoredFile) => onChange(answerOf(field, [...filesOf(state.get(path)), stored]));

  const send = async (key: number, file: File) => {
    if (!adapters.upload) return patch(key, { failure: t('file.missing') });
    const abort = new AbortController();
    running.current.set(key, abort);
    try {
      const onProgress = (progress: number) => patch(key, { progress });
      const stored = await adapters.upload(file, { field, path, onProgress, signal: abort.signal });
      if (abort.signal.aborted) return;
      arrive(stored);
      patch(key, null);
    } catch (fault) {
      if (abort.signal.aborted) return;
      const reason = fault instanceof Error && fault.message ? `：${fault.message}` : '';
      patch(key, { failure: t('file.failed', { name: file.name }) + reason, again: true });
    } finally {
      running.current.delete(key);
    }
  };

  const refusal = (file: File, room: number): string | undefined => {
    const { maxSize } = field.schema;
    // A host makes photos smaller before it sends them, and says so itself when one stays too large.
    if (field.kind !== 'photo' && typeof maxSize === 'number' && file.size > maxSize) {
      return t('file.too-large', { name: file.name, limit: sizeText(maxSize) });
    }
    return room > 0 ? undefined : t('file.too-many', { name: file.name, limit: mostFiles(field) });
  };

  return {
    list,
    add(files) {
      let room = mostFiles(field) - filesOf(state.get(path)).length - running.current.size;
      for (const file of files) {
        count.current += 1;
        const failure = refusal(file, room);
        const upload: Upload = { key: count.current, file, progress: 0, ...(failure !== undefined && { failure }) };
        setList((now) => [...now, upload]);
        if (failure !== undefined) continue;
        room -= 1;
        void send(upload.key, file);
      }
    },
    retry({ key, file }) {
      setList((now) => now.map((item) => (item.key === key ? { key, file, progress: 0 } : item)));
      void send(key, file);
    },
    dismiss({ key }) {
      running.current.get(key)?.abort();
      running.current.delete(key);
      patch(key, null);
    },
  };
}
