import { Button, Segmented } from 'antd';
import { useId, useState } from 'react';
import { blockOf } from '../commands/form/blocks.ts';
import { pagesOf } from '../commands/form/layout.ts';
import { moveSection, removeSection, setSection } from '../commands/form/sections.ts';
import { SaveBlock } from '../form-panel/save-block.tsx';
import type { FormEdits } from '../form-panel/use-form-edits.ts';
import { useDesigner, useDraft, useTexts } from '../react/designer-context.tsx';
import { TextBox } from '../widgets/text-box.tsx';
import { SettingRow } from './setting-row.tsx';

interface Props {
  page: number;
  section: number;
  edits: FormEdits;
}

/** Title, help and columns of a section, and what can be done with it as a whole. */
export function SectionSettings({ page, section, edits }: Props) {
  const t = useTexts();
  const id = useId();
  const designer = useDesigner();
  const draft = useDraft((whole) => whole);
  const [saving, setSaving] = useState(false);
  const shown = pagesOf(draft.form)[page]!.sections[section]!;
  const set = (change: Parameters<typeof setSection>[1]['change']) =>
    designer.run(setSection, { page, section, change });
  return (
    <div className="df-settings">
      <SettingRow id={`${id}title`} label={t('section.title')}>
        <TextBox id={`${id}title`} value={shown.title ?? ''} onChange={(title) => set({ title })} />
      </SettingRow>
      <SettingRow id={`${id}help`} label={t('section.help')}>
        <TextBox id={`${id}help`} long value={shown.help ?? ''} onChange={(help) => set({ help })} />
      </SettingRow>
      <SettingRow id={`${id}columns`} label={t('section.columns')} help={t('section.columns-help')}>
        <Segmented
          id={`${id}columns`}
          value={shown.columns}
          options={[1, 2, 3, 4].map((value) => ({ value, label: t('section.n-columns', { n: value }) }))}
          onChange={(columns) => set({ columns: columns as 1 })}
        />
      </SettingRow>
      <div className="df-row">
        <Button size="small" onClick={() => edits.tell(designer.run(moveSection, { page, section, by: -1 }))}>
          {t('canvas.up')}
        </Button>
        <Button size="small" onClick={() => edits.tell(designer.run(moveSection, { page, section, by: 1 }))}>
          {t('canvas.down')}
        </Button>
        <Button size="small" disabled={shown.fields.length === 0} onClick={() => edits.copy(shown.fields)}>
          {t('section.copy')}
        </Button>
        <Button size="small" disabled={shown.fields.length === 0} onClick={() => setSaving(true)}>
          {t('parts.save')}
        </Button>
        <Button size="small" danger onClick={() => edits.tell(designer.run(removeSection, { page, section }))}>
          {t('section.remove')}
        </Button>
      </div>
      {saving && (
        <SaveBlock block={blockOf(draft, shown.fields)} title={shown.title ?? ''} onDone={() => setSaving(false)} />
      )}
    </div>
  );
}
