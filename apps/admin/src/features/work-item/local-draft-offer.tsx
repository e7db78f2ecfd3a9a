import type { FormState } from '@hearth/kernel';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';
import { same } from '../../lib/compare-documents.ts';
import { formatRecent } from '../../lib/dates.ts';
import { dropLocalDraft, readLocalDraft } from '../../lib/local/local-drafts.ts';
import type { LocalDraft } from '../../lib/local/shelves.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { answersOf, fillForm, useAnswers, useVersionChoice } from './use-version-choice.ts';
import { VersionChoice } from './version-choice.tsx';

interface Props {
  state: FormState;
  person: string;
  workItem: string;
}

/** Offers what was typed here earlier and never reached the server: the browser was killed, or the line was down. */
export function LocalDraftOffer({ state, person, workItem }: Props) {
  const [local, setLocal] = useState<LocalDraft>();
  useEffect(() => {
    let gone = false;
    void unsentDraft(state, person, workItem).then((found) => {
      if (!gone) setLocal(found);
    });
    return () => {
      gone = true;
    };
  }, [state, person, workItem]);
  if (!local) return null;
  return <Offer local={local} state={state} person={person} onAnswered={() => setLocal(undefined)} />;
}

/** A draft of this browser that says something else than the server's; one that says the same did arrive and is dropped. */
async function unsentDraft(state: FormState, person: string, workItem: string): Promise<LocalDraft | undefined> {
  const local = await readLocalDraft(person, workItem);
  if (!local) return undefined;
  if (!same(answersOf(local.document, state), answersOf(state.document('draft'), state))) return local;
  await dropLocalDraft(person, workItem);
  return undefined;
}

interface OfferProps {
  local: LocalDraft;
  state: FormState;
  person: string;
  onAnswered: () => void;
}

function Offer({ local, state, person, onAnswered }: OfferProps) {
  const { t } = useTranslation();
  const theirs = useAnswers(state);
  const [mine] = useState(() => answersOf(local.document, state));
  const { differences, chosen, choose, merged } = useVersionChoice({
    ...{ fields: state.form.fields, base: local.base, mine, theirs },
  });
  const names = { mine: t('version.here'), theirs: t('version.server') };

  function restore() {
    fillForm(state, merged());
    onAnswered();
  }

  async function discard() {
    await dropLocalDraft(person, local.workItem);
    onAnswered();
  }

  return (
    <NoticePanel
      tone="warning"
      title={t('draft.localTitle', { at: formatRecent(local.at, officeNow()) })}
      actions={
        <>
          <Button type="primary" onClick={restore}>
            {t('draft.restore')}
          </Button>
          <Button onClick={() => void discard()}>{t('draft.discard')}</Button>
        </>
      }
    >
      {t('draft.localHelp', { count: differences.length })}
      <VersionChoice differences={differences} chosen={chosen} onChoose={choose} names={names} />
    </NoticePanel>
  );
}
