import type { FormState } from '@hearth/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import { isProblem, NetworkFailure } from '../../lib/http-problem.ts';
import { dropLocalDraft } from '../../lib/local/local-drafts.ts';
import { addToQueue } from '../../lib/local/work-queue.ts';
import { officeInstant } from '../../lib/office-clock.ts';
import type { Completed, WorkItemDetail, WorkItemOutcome } from '../../lib/wire.ts';
import { outboxOf, sendFilesOf } from '../offline/outbox-of.ts';
import { type CompleteCommand, completeWorkItem } from './work-item.commands.ts';

export interface Finish {
  outcome: WorkItemOutcome;
  comment?: string;
}

/** What has come of completing: the server's answer, or `queued` when it lies here until the server can be reached. */
export type Finished = Completed | 'queued';

interface Options {
  detail: WorkItemDetail;
  state: FormState;
  saver: DraftSaver;
  person: string;
  onCompleted: (result: Finished, outcome: string) => void;
  /** The server objects to answers; they stand beside their fields now. */
  onProblems: () => void;
}

/** Completes a work item with an outcome. A second click, and a second try after a broken line, count as the same attempt. */
export function useComplete({ detail, state, saver, person, onCompleted, onProblems }: Options) {
  const attempt = useRef(new AttemptKey());
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { id } = detail.workItem;
  const [base] = useRef([state.document('draft')]).current;

  async function complete({ outcome, comment }: Finish): Promise<Finished> {
    await saver.flush();
    if (saver.status.kind === 'conflict') throw new Undecided();
    saver.stop();
    const document = outcome.incomplete ? state.document('draft') : state.document('final');
    const { revision } = saver.built;
    const command = { outcome: outcome.id, document, revision, ...(comment && { comment }) };
    const key = attempt.current.for(command);
    try {
      await sendFilesOf(person, document);
      return await completeWorkItem(id, command, key);
    } catch (error) {
      if (!(error instanceof NetworkFailure)) throw error;
      await queue(command, key, outcome.title);
      return 'queued';
    }
  }

  /** It may have arrived all the same: under the same key it is done once. */
  async function queue(command: CompleteCommand, key: string, outcomeTitle: string): Promise<void> {
    const { workItem } = detail;
    await addToQueue(person, {
      ...{ key, workItem: id, caseId: workItem.case.id, step: workItem.title, outcomeTitle, command },
      ...{ title: workItem.case.title || workItem.case.taskTitle, at: officeInstant() },
      ...{ base: base ?? {}, draftRevision: saver.built.draftRevision },
    });
    await outboxOf(person, queryClient).refresh();
  }

  return useMutation({
    mutationFn: complete,
    onSuccess: (result, { outcome }) => {
      if (result !== 'queued') {
        attempt.current.answered();
        void dropLocalDraft(person, id);
        for (const queryKey of [['inbox'], ['cases'], ['case', detail.workItem.case.id]])
          void queryClient.invalidateQueries({ queryKey });
      }
      onCompleted(result, outcome.title);
    },
    onError: (error) => {
      saver.resume();
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      if (error instanceof Undecided) return void message.warning(t('draft.decideFirst'), 6);
      if (isProblem(error, 'stale-revision')) return saver.outdated();
      if (isProblem(error) && error.status === 422 && error.problems.length > 0) {
        state.setServerProblems(error.problems as Parameters<FormState['setServerProblems']>[0]);
        return onProblems();
      }
      void message.error(error instanceof DOMException ? t('offline.noRoom') : failureText(error), 6);
    },
  });
}

/** Two versions of the answers are there, and the person has not said which counts. */
class Undecided extends Error {}
