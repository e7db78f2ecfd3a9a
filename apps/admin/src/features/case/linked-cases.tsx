import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../lib/wire.ts';
import { openLinkedCase } from './case.queries.ts';
import { useCaseCommand } from './use-case-command.ts';

/** The cases that this one opened or came from, and those that the reader may open from it now. */
export function LinkedCases({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation();
  const { links, openable } = detail;
  const command = useCaseCommand(detail.case.id, openLinkedCase, t('linked.opened'));
  if (links.length === 0 && openable.length === 0) return null;
  return (
    <section className="card linked-cases">
      <div className="card-head">
        <h2>{t('linked.title')}</h2>
        <div className="linked-open">
          {openable.map(({ link, title }) => (
            <Button
              key={link}
              size="small"
              loading={command.isPending}
              onClick={() => command.mutate({ link, revision: detail.case.revision })}
            >
              {title}
            </Button>
          ))}
        </div>
      </div>
      <ul className="case-now">
        {links.map((link) => (
          <li key={`${link.link} ${link.direction} ${link.case?.id ?? ''}`}>
            <span>
              {link.title}{' '}
              {link.case ? (
                <Link to="/cases/$id" params={{ id: link.case.id }}>
                  {[link.case.number, link.case.title || link.taskTitle].filter(Boolean).join(' ')}
                </Link>
              ) : (
                link.taskTitle
              )}
            </span>
            <small className="soft">
              {link.resultTitle ?? t(`status.${link.status}`, { defaultValue: link.status })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
