import type { Definition } from '@hearth/definition';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../components/blank.tsx';
import { ReadForm } from '../form/read-form.tsx';

interface Props {
  definition: Definition;
  document: Record<string, unknown>;
  /** Paths of fields that the reader may not see; the document is without them. */
  hidden: string[];
}

/** The document of a case, to be read. */
export function CaseDocument({ definition, document, hidden }: Props) {
  const { t } = useTranslation();
  if (Object.keys(document).length === 0) return <Blank title={t('case.emptyDocument')} />;
  return <ReadForm definition={definition} document={document} hidden={hidden} />;
}
