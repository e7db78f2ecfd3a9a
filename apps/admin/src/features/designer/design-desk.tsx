import {
  DesignerProvider,
  FiguresPanel,
  FlowPanel,
  FormPanel,
  isRegisterDraft,
  type Place,
  RegisterPanel,
  RightsPanel,
  TaskPanel,
  TestDrive,
  type World,
} from '@hearth/designer-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { usePageTitle } from '../../components/page.tsx';
import type { Surroundings } from '../../lib/wire.ts';
import { useFormAdapters } from '../form/use-form-adapters.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { DesignFiles } from './design-files.ts';
import { DesignHead } from './design-head.tsx';
import { beginDesign, sharedParts } from './designer.commands.ts';
import { surroundingsQuery } from './designer.queries.ts';
import { forgetDesign } from './kept-design.ts';
import { answeredCases } from './migration.commands.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { useDesign } from './use-design.ts';
import '@hearth/form-react/form.css';
import '@hearth/designer-react/designer.css';
import './design-desk.css';

const panels = {
  task: TaskPanel,
  register: RegisterPanel,
  form: FormPanel,
  flow: FlowPanel,
  rights: RightsPanel,
  figures: FiguresPanel,
  try: TestDrive,
};
type Panel = keyof typeof panels;
const ofTask: readonly Panel[] = ['task', 'form', 'flow', 'rights', 'figures', 'try'];
const ofRegister: readonly Panel[] = ['register', 'form', 'figures'];
const panelOf = { task: 'task', form: 'form', workflow: 'flow', figures: 'figures' } as const;

interface OpenDraft {
  id: string;
  task: string;
  title: string;
  base: string | null;
  revision: number;
  savedAt: string;
  files: DesignFiles;
}

/** The designer's panels around one draft that saves itself; who else is there; publishing. */
export function DesignDesk({ draft, world }: { draft: OpenDraft; world: World }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [panel, setPanel] = useState<Panel>('form');
  const [dialog, setDialog] = useState<'publish' | 'conflict'>();
  const session = useDesign(draft, world);
  const { designer, sync, state, presence, restored } = session;
  const form = useFormAdapters();
  usePageTitle(draft.title || t('designer.title'));

  const reload = () => {
    forgetDesign(draft.id);
    return client.invalidateQueries({ queryKey: ['design', draft.id] });
  };
  const isRegister = isRegisterDraft(draft.files);
  const jump = (place: Place) => {
    setDialog(undefined);
    setPanel(isRegister && place.file === 'task' ? 'register' : panelOf[place.file]);
    designer.select(place);
  };
  const [host] = useState({
    ...{ parts: sharedParts, form, showsUndo: true as const, show: jump },
    ...(!isRegister && { liveCases: (field: string) => answeredCases(draft.task, field) }),
  });
  const publish = async () => {
    if (await sync.flush()) setDialog('publish');
    else if (state.kind === 'conflict') setDialog('conflict');
  };
  const saveAsNew = async () => {
    const id = await beginDesign({ from: 'files', files: designer.state().draft });
    forgetDesign(draft.id);
    await navigate({ to: '/designs/$id', params: { id } });
  };

  return (
    <DesignerProvider designer={designer} locale={currentLanguage()} host={host}>
      <div className="design-desk">
        <DesignHead
          id={draft.id}
          state={state}
          presence={presence}
          onPublish={() => void publish()}
          onConflict={() => setDialog('conflict')}
          onReload={() => void reload()}
          onJump={jump}
        />
        {restored && <Alert type="info" showIcon closable title={t('designer.restored')} />}
        {state.kind === 'gone' && (
          <Alert
            type="warning"
            showIcon
            title={t('designer.gone')}
            action={<Button onClick={() => void saveAsNew()}>{t('designer.saveAsNew')}</Button>}
          />
        )}
        <Tabs
          className="design-tabs"
          activeKey={panel}
          onChange={(key) => setPanel(key as Panel)}
          destroyOnHidden
          items={(isRegister ? ofRegister : ofTask).map((key) => {
            const Content = panels[key];
            return { key, label: t(`designer.panel.${key}`), children: <Content /> };
          })}
        />
      </div>
      {dialog === 'conflict' && (
        <ConflictDialog
          id={draft.id}
          mine={designer.state().draft}
          onClose={() => setDialog(undefined)}
          onTaken={() => {
            setDialog(undefined);
            sync.close();
            void reload();
          }}
          onKept={(revision) => {
            setDialog(undefined);
            sync.resume(revision);
            void sync.flush();
          }}
        />
      )}
      {dialog === 'publish' && (
        <PublishDialog
          files={designer.state().draft}
          draft={{ id: draft.id, revision: sync.revision, base: draft.base }}
          isRegister={isRegister}
          offered={offeredVersion(client.getQueryData(surroundingsQuery.queryKey), designer.state().draft)}
          onJump={jump}
          onPublished={() => {
            sync.close();
            forgetDesign(draft.id);
            void client.invalidateQueries({ queryKey: ['designs'] });
          }}
          onClose={() => {
            setDialog(undefined);
            if (sync.isClosed) void navigate({ to: '/designs' });
          }}
        />
      )}
    </DesignerProvider>
  );
}

/** The version of this task or register that is offered now, if there is one. */
function offeredVersion(around: Surroundings | undefined, { task }: DesignFiles): string | undefined {
  const offered = [...(around?.tasks ?? []), ...(around?.registers ?? [])] as { id: string; hash: string }[];
  return offered.find(({ id }) => id === task.id)?.hash;
}
