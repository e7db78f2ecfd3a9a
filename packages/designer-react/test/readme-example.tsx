import { type DefinitionDraft, DesignerProvider, FormPanel, openDesigner } from '@hearth/designer-react';
import '@hearth/designer-react/designer.css';
import '@hearth/form-react/form.css';
import { useState } from 'react';

interface Props {
  draft: DefinitionDraft;
  save(draft: DefinitionDraft): void;
}

export function DesignForm({ draft, save }: Props) {
  const [designer] = useState(() => openDesigner(draft, { world: { posts: [] }, onChange: save }));
  return (
    <DesignerProvider designer={designer}>
      <FormPanel />
    </DesignerProvider>
  );
}
