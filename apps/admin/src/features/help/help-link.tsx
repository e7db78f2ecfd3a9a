import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { helpFor } from './help-places.ts';

/** Opens the guide at the place that explains the page on which one is. */
export function HelpLink() {
  const { t } = useTranslation();
  const path = useRouterState({ select: ({ location: { pathname, search } }) => addressOf(pathname, search.part) });
  const { guide, anchor } = helpFor(path);
  return (
    <Link to="/help/$guide" params={{ guide }} hash={anchor} className="shell-help" title={t('help.open')}>
      <QuestionCircleOutlined aria-hidden />
      <span>{t('help.title')}</span>
    </Link>
  );
}

const addressOf = (path: string, part: string | undefined): string =>
  part === undefined ? path : `${path}?part=${part}`;
