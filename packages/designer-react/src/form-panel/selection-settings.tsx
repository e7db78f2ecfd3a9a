import type { InputRef } from 'antd';
import { type RefObject, useEffect, useState } from 'react';
import { FieldSettings } from '../field-settings/field-settings.tsx';
import { FormSettings } from '../field-settings/form-settings.tsx';
import { PageSettings } from '../field-settings/page-settings.tsx';
import { SectionSettings } from '../field-settings/section-settings.tsx';
import { useDraft, useSelection } from '../react/designer-context.tsx';
import { useCanvas } from './canvas-context.ts';
import { selectedIn } from './selection.ts';
import { useSession } from './use-session.ts';

interface Props {
  labelBox: RefObject<InputRef | null>;
  /** Changes when the label of the selected field is to be typed. */
  renaming: number;
}

/** The settings of whatever is selected. */
export function SelectionSettings({ labelBox, renaming }: Props) {
  const { edits } = useCanvas();
  const draft = useDraft((whole) => whole);
  const selection = useSelection();
  const selected = selectedIn(draft, selection);
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (renaming === done || !labelBox.current) return;
    setDone(renaming);
    labelBox.current.focus({ cursor: 'all' });
  }, [renaming, done, labelBox]);
  const session = useSession(selected.what === 'field' ? selected.field.path : '');
  if (selected.what === 'field') return <FieldSettings key={session} field={selected.field} labelBox={labelBox} />;
  if (selected.what === 'section')
    return (
      <SectionSettings
        key={`${selected.page} ${selected.section}`}
        page={selected.page}
        section={selected.section}
        edits={edits}
      />
    );
  if (selected.what === 'page') return <PageSettings page={selected.page} edits={edits} />;
  return <FormSettings />;
}
