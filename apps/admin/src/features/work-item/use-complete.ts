import type { FormState } from '@hearth/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import { isProblem, NetworkFailure } from '../../lib/http-problem.ts';
import { dropLocalDraft } from '../../lib/local-drafts.ts';
import type { Completed, WorkItemDetail, WorkItemOutcome } from '../../lib/wire.ts';
import { completeWorkItem } from './work-item.commands.ts';

export interface Finish {
  outcome: WorkItemOutcome;
  comment?: string;
}

interface Options {
  detail: WorkItemDetail;
  state: FormState;
  saver: DraftSaver;
  person: string;
  onCompleted: (result: Completed, outcome: string) => void;
  /** The server objects to answers; they stand beside their fields now. */
  onProblems: () => void;
  /** Somebody else has moved the case since the page was opened. */
  onStale: () => void;
}

/** Completes a work item with an outcome. A second click, and a second try after a broken line, count as the same attempt. */
export function useComplete({ detail, state, saver, person, onCompleted, onProblems, onStale }: Options) {
  const attempt = useRef(new AttemptKey());
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const { id } = detail.workItem;

  return useMutation({
    mutationFn: async ({ outcome, comment }: Finish) => {
      await saver.flush();
      saver.stop();
      const document = outcome.incomplete ? state.document('draft') : state.document('final');
      const command = { outcome: outcome.id, document, revision: detail.revision, ...(comment && { comment }) };
      return completeWorkItem(id, command, attempt.current.for(command));
    },
    onSuccess: (result, { outcome }) => {
      attempt.current.answered();
      dropLocalDraft(person, id);
      for (const queryKey of [['inbox'], ['cases'], ['case', detail.workItem.case.id]])
        void queryClient.invalidateQueries({ queryKey });
      onCompleted(result, outcome.title);
    },
    onError: (error) => {
      saver.resume();
      if (!(error instanceof NetworkFailure)) attempt.current.answered();
      if (isProblem(error, 'stale-revision')) return onStale();
      if (isProblem(error) && error.status === 422 && error.problems.length > 0) {
        state.setServerProblems(error.problems as Parameters<FormState['setServerProblems']>[0]);
        return onProblems();
      }
      void message.error(failureText(error), 6);
    },
  });
}
