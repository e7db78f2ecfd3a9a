import type { Definition } from '@hearth/definition';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { ReadForm } from '../form/read-form.tsx';

/** The document of a case, to be read; fields that the reader may not see are not in it. */
export function CaseDocument({ definition, document }: { definition: Definition; document: Record<string, unknown> }) {
  const { t } = useTranslation();
  if (Object.keys(document).length === 0) return <Blank title={t('case.emptyDocument')} />;
  return <ReadForm definition={definition} document={document} />;
}
