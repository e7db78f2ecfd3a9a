import type { FormState } from '@hearth/kernel';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { openDraftChannel } from '../../lib/draft-channel.ts';
import { DraftSaver, type DraftStatus } from '../../lib/draft-saver.ts';
import { dropLocalDraft, keepLocalDraft } from '../../lib/local/local-drafts.ts';
import { officeInstant } from '../../lib/office-clock.ts';
import type { WorkItemDetail } from '../../lib/wire.ts';
import { openDesk } from '../offline/open-desks.ts';
import { useSessionExpired } from '../session/session-expiry.ts';
import { saveDraft } from './work-item.commands.ts';

/** Saves what is typed into a form as the draft of a work item. */
export function useDraft(
  state: FormState,
  detail: WorkItemDetail,
  person: string,
): { saver: DraftSaver; status: DraftStatus } {
  const { id } = detail.workItem;
  const [saver] = useState(() => createSaver(state, detail, person));
  useEffect(() => {
    saver.resume();
    const forget = state.onAnswers(() => saver.changed());
    const leave = () => saver.leave();
    const online = () => void saver.flush();
    const closeDesk = openDesk(id);
    addEventListener('pagehide', leave);
    addEventListener('online', online);
    return () => {
      forget();
      removeEventListener('pagehide', leave);
      removeEventListener('online', online);
      // Going to another page of the app: the last keys are saved on the way out.
      void saver.flush().finally(() => {
        saver.stop();
        closeDesk();
      });
    };
  }, [saver, state, id]);
  useEffect(() => {
    const channel = openDraftChannel(id, (draftRevision) => saver.savedElsewhere(draftRevision));
    let told = saver.built.draftRevision;
    const forget = saver.subscribe(() => {
      const { draftRevision } = saver.built;
      if (saver.status.kind !== 'saved' || draftRevision === told) return;
      told = draftRevision;
      channel.tell(draftRevision);
    });
    return () => {
      forget();
      channel.close();
    };
  }, [saver, id]);
  const expired = useSessionExpired();
  useEffect(() => {
    if (!expired && saver.status.kind === 'local') void saver.flush();
  }, [expired, saver]);
  const status = useSyncExternalStore(saver.subscribe, () => saver.status);
  return { saver, status };
}

function createSaver(state: FormState, { workItem, draft, revision }: WorkItemDetail, person: string): DraftSaver {
  const base = state.document('draft');
  return new DraftSaver({
    read: () => state.document('draft'),
    built: { draftRevision: draft?.revision ?? 0, revision },
    send: (document, built) => saveDraft(workItem.id, document, built),
    keep: (document, built) =>
      keepLocalDraft(person, {
        ...{ workItem: workItem.id, title: workItem.case.title || workItem.case.taskTitle, at: officeInstant() },
        ...{ document, base, ...built },
      }),
    drop: () => void dropLocalDraft(person, workItem.id),
    now: officeInstant,
  });
}
