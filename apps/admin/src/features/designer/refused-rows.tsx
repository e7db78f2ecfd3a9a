import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import type { ProblemItem } from '../../lib/http-problem.ts';

/** Rows of a file that would not be accepted, each with why: doubles, blanks where something is needed, wrong values. */
export function RefusedRows({ refused }: { refused: readonly { row: number; problems: readonly ProblemItem[] }[] }) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <div className="design-findings">
      <strong className="due-late">{t('designer.rows.refused', { count: refused.length })}</strong>
      <ul className="refused-rows">
        {refused.map(({ row, problems }) => (
          <li key={row}>
            {t('designer.rows.refusedRow', {
              row,
              why: problems.map(({ message }) => message[currentLanguage()]).join(t('designer.rows.apart')),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
