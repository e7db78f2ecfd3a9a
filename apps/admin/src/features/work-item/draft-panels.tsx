import type { FormState } from '@hearth/kernel';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { formatRecent } from '../../lib/dates.ts';
import type { DraftSaver } from '../../lib/draft-saver.ts';
import { dropLocalDraft, type LocalDraft, readLocalDraft } from '../../lib/local-drafts.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { fetchWorkItem } from './work-item.queries.ts';

interface OfferProps {
  state: FormState;
  person: string;
  workItem: string;
}

/** Offers what was typed here earlier and never reached the server. */
export function LocalDraftOffer({ state, person, workItem }: OfferProps) {
  const { t } = useTranslation();
  const [local, setLocal] = useState<LocalDraft | undefined>(() => unsentDraft(state, person, workItem));
  if (!local) return null;

  function answer(restore: boolean) {
    if (restore && local) for (const [key, value] of Object.entries(local.document)) state.set(key, value as never);
    else dropLocalDraft(person, workItem);
    setLocal(undefined);
  }

  return (
    <NoticePanel
      tone="warning"
      title={t('draft.localTitle', { at: formatRecent(local.at, officeNow()) })}
      actions={
        <>
          <Button type="primary" onClick={() => answer(true)}>
            {t('draft.restore')}
          </Button>
          <Button onClick={() => answer(false)}>{t('draft.discard')}</Button>
        </>
      }
    >
      {t('draft.localHelp')}
    </NoticePanel>
  );
}

/** A draft of this browser that says something else than the server's; one that says the same did arrive and is dropped. */
function unsentDraft(state: FormState, person: string, workItem: string): LocalDraft | undefined {
  const local = readLocalDraft(person, workItem);
  if (!local) return undefined;
  if (JSON.stringify(local.document) !== JSON.stringify(state.document('draft'))) return local;
  dropLocalDraft(person, workItem);
  return undefined;
}

interface ConflictProps {
  workItem: string;
  saver: DraftSaver;
  onReload: () => void;
}

/** The draft has been saved from elsewhere, by another window or another device: which one counts? */
export function DraftConflict({ workItem, saver, onReload }: ConflictProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const failureText = useFailureText();

  async function keepMine() {
    try {
      saver.overwrite((await fetchWorkItem(workItem)).draft?.revision);
    } catch (error) {
      void message.error(failureText(error));
    }
  }

  return (
    <NoticePanel
      tone="warning"
      role="alert"
      title={t('draft.conflictTitle')}
      actions={
        <>
          <Button type="primary" onClick={() => void keepMine()}>
            {t('draft.keepMine')}
          </Button>
          <Button
            onClick={() => {
              saver.stop();
              onReload();
            }}
          >
            {t('draft.takeTheirs')}
          </Button>
        </>
      }
    >
      {t('draft.conflictHelp')}
    </NoticePanel>
  );
}

/** The case has moved on while the form was open. What was typed is saved as the draft and comes along. */
export function StaleCase({ onReload }: { onReload: () => void }) {
  const { t } = useTranslation();
  return (
    <NoticePanel
      tone="warning"
      role="alert"
      title={t('work.stale')}
      actions={
        <Button type="primary" onClick={onReload}>
          {t('work.reload')}
        </Button>
      }
    >
      {t('work.staleHelp')}
    </NoticePanel>
  );
}
