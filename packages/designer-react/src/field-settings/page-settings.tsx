import { Button } from 'antd';
import { useId } from 'react';
import { pagesOf } from '../commands/form/layout.ts';
import { movePage, removePage, setPage } from '../commands/form/sections.ts';
import type { FormEdits } from '../form-panel/use-form-edits.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import { SettingRow } from './setting-row.tsx';

/** The title of a page, and what can be done with it. */
export function PageSettings({ page, edits }: { page: number; edits: FormEdits }) {
  const t = useTexts();
  const id = useId();
  const designer = useDesigner();
  const form = useDraft((draft) => draft.form);
  const pages = pagesOf(form, t('canvas.first-page'));
  return (
    <div className="df-settings">
      <SettingRow id={id} label={t('page.title')}>
        <TextBox id={id} value={pages[page]!.title} onChange={(title) => designer.run(setPage, { page, title })} />
      </SettingRow>
      <div className="df-row">
        <Button size="small" onClick={() => edits.tell(designer.run(movePage, { page, by: -1 }))}>
          {t('page.earlier')}
        </Button>
        <Button size="small" onClick={() => edits.tell(designer.run(movePage, { page, by: 1 }))}>
          {t('page.later')}
        </Button>
        <Button
          size="small"
          danger
          disabled={pages.length < 2}
          onClick={() => edits.tell(designer.run(removePage, { page }))}
        >
          {t('page.remove')}
        </Button>
      </div>
    </div>
  );
}
