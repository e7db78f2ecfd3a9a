import { useTranslation } from 'react-i18next';

interface Props {
  status: 'draft' | 'running' | 'suspended' | 'ended';
  /** How an ended case ended, and whether that was good. */
  result?: string | null | undefined;
  tone?: 'success' | 'failure' | 'neutral' | null;
}

/** Where a case stands in one word; an ended one is called by its result. */
export function StatusTag({ status, result, tone }: Props) {
  const { t } = useTranslation();
  const kind = status === 'ended' ? `ended-${tone ?? 'neutral'}` : status;
  return <span className={`tag tag-${kind}`}>{status === 'ended' && result ? result : t(`status.${status}`)}</span>;
}
