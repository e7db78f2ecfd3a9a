import type { FormState } from '@hearth/kernel';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftSaver, type DraftStatus } from '../../lib/draft-saver.ts';
import { dropLocalDraft, keepLocalDraft } from '../../lib/local-drafts.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { useSessionExpired } from '../session/session-expiry.ts';
import { saveDraft } from './work-item.commands.ts';

/** Saves what is typed into a form as the draft of a work item. */
export function useDraft(
  state: FormState,
  detail: WorkItemDetail,
  person: string,
): { saver: DraftSaver; status: DraftStatus } {
  const { id } = detail.workItem;
  const [saver] = useState(
    () =>
      new DraftSaver({
        read: () => state.document('draft'),
        // 0: built on no draft, so that one which another window begins meanwhile is noticed.
        revision: detail.draft?.revision ?? 0,
        send: (document, revision) => saveDraft(id, document, revision),
        keep: (document, at) => keepLocalDraft(person, id, { at, document }),
        drop: () => dropLocalDraft(person, id),
      }),
  );
  useEffect(() => {
    saver.resume();
    const forget = state.onAnswers(() => saver.changed());
    const leave = () => saver.leave();
    const online = () => void saver.flush();
    addEventListener('pagehide', leave);
    addEventListener('online', online);
    return () => {
      forget();
      removeEventListener('pagehide', leave);
      removeEventListener('online', online);
      // Going to another page of the app: the last keys are saved on the way out.
      void saver.flush().finally(() => saver.stop());
    };
  }, [saver, state]);
  const expired = useSessionExpired();
  useEffect(() => {
    if (!expired && saver.status.kind === 'local') void saver.flush();
  }, [expired, saver]);
  const status = useSyncExternalStore(saver.subscribe, () => saver.status);
  return { saver, status };
}
