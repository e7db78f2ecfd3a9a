import { editText, type Place, sentence, useDesigner, useDesignerState } from '@hearth/designer-react';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { formatClock } from '../../lib/dates.ts';
import type { SyncState } from './design-sync.ts';
import { ExportMenu } from './export-menu.tsx';
import type { Presence } from './use-design.ts';

interface Props {
  id: string;
  state: SyncState;
  presence: Presence;
  onPublish: () => void;
  onConflict: () => void;
  onReload: () => void;
  onJump: (place: Place) => void;
}

/** What is designed, whether it is saved, who else is there, what is wrong, and publishing. */
export function DesignHead({ id, state, presence, onPublish, onConflict, onReload, onJump }: Props) {
  const { t } = useTranslation();
  const title = useDesignerState(({ draft }) => draft.task.title);
  const names = presence.others.map(({ name }) => name).join(t('common.comma'));
  return (
    <header className="design-head">
      <div className="design-head-text">
        <Link to="/designs" className="small">
          {t('designer.title')}
        </Link>
        <h1>{typeof title === 'string' && title !== '' ? title : t('designer.untitled')}</h1>
        <SaveState state={state} onConflict={onConflict} />
        {names && <span className="designs-mark designs-here">{t('designer.alsoHere', { names })}</span>}
      </div>
      <div className="page-actions">
        <HistoryButtons />
        <FindingsButton onJump={onJump} />
        <ExportMenu address={`/api/definition-drafts/${id}/export`} size="middle" />
        <Button type="primary" onClick={onPublish}>
          {t('designer.publish.open')}
        </Button>
      </div>
      {presence.newer && state.kind === 'saved' && (
        <Alert
          type="info"
          showIcon
          title={t('designer.newer', { name: presence.newer.name })}
          action={
            <Button size="small" onClick={onReload}>
              {t('designer.load')}
            </Button>
          }
        />
      )}
    </header>
  );
}

function HistoryButtons() {
  const { t } = useTranslation();
  const designer = useDesigner();
  const { undoes, redoes } = useDesignerState((all) => all);
  const language = currentLanguage();
  return (
    <>
      <Button
        disabled={!undoes}
        title={undoes && t('designer.undoWhat', { what: editText(undoes, language) })}
        onClick={designer.undo}
      >
        {t('designer.undo')}
      </Button>
      <Button
        disabled={!redoes}
        title={redoes && t('designer.redoWhat', { what: editText(redoes, language) })}
        onClick={designer.redo}
      >
        {t('designer.redo')}
      </Button>
    </>
  );
}

function SaveState({ state, onConflict }: { state: SyncState; onConflict: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return (
    <span className="design-save" role="status">
      {state.kind === 'saved' && t('designer.save.saved', { at: formatClock(state.at) })}
      {state.kind === 'saving' && t('designer.save.saving')}
      {state.kind === 'failed' && (
        <span className="due-late">{t('designer.save.failed', { why: failureText(state.error) })}</span>
      )}
      {state.kind === 'gone' && <span className="due-late">{t('designer.save.gone')}</span>}
      {state.kind === 'conflict' && (
        <button type="button" className="link-button due-late" onClick={onConflict}>
          {t('designer.save.conflict')}
        </button>
      )}
    </span>
  );
}

/** Most findings that one look shows. */
const MOST = 40;

function FindingsButton({ onJump }: { onJump: Props['onJump'] }) {
  const { t } = useTranslation();
  const findings = useDesignerState((state) => state.findings);
  const [isOpen, setOpen] = useState(false);
  const errors = findings.filter(({ level }) => level === 'error').length;
  const go = (place: Place) => {
    setOpen(false);
    onJump(place);
  };
  const list = (
    <ul className="design-places">
      {findings.slice(0, MOST).map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is replaced as a whole
        <li key={at} className={finding.level === 'error' ? 'design-error' : ''}>
          <button
            type="button"
            className="link-button"
            onClick={() => go({ file: finding.file, pointer: finding.pointer })}
          >
            {sentence(finding.problem, currentLanguage())}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger="click" content={list} placement="bottomRight">
      <Button danger={errors > 0} disabled={findings.length === 0}>
        {findings.length === 0
          ? t('designer.findings.none')
          : t('designer.findings.some', { errors, warnings: findings.length - errors })}
      </Button>
    </Popover>
  );
}
