import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { unsentCount } from '../features/offline/unsent-count.ts';
import { signOut } from '../features/session/session.queries.ts';
import { useSession } from '../features/session/use-session.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Session } from '../lib/wire.ts';
import { changeLanguage, currentLanguage } from './i18n.ts';

/** Who is working here, with which posts; language and the way out. */
export function PersonMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const first = session.posts[0];

  /** Few units by name, many by the first and their number. */
  function unitsInWords(held: Session['posts']): string {
    const names = held.map(({ unit }) => unit.name);
    return names.length <= 2
      ? names.join(t('common.comma'))
      : t('person.units', { first: names[0], count: names.length });
  }

  /** What lies only here is lost by signing out: the person is told before. */
  async function ask() {
    const count = await unsentCount(session.person.id);
    if (count === 0) return leave();
    void modal.confirm({
      title: t('offline.leaveTitle', { count }),
      content: t('offline.leaveHelp'),
      okText: t('offline.leave'),
      okButtonProps: { danger: true },
      cancelText: t('common.cancel'),
      onOk: leave,
    });
  }

  async function leave() {
    await signOut(session.person.id);
    queryClient.clear();
    await navigate({ to: '/sign-in', search: {} });
  }

  return (
    <Dropdown
      trigger={['click']}
      placement="topRight"
      styles={{ root: { maxWidth: 320 } }}
      menu={{
        items: [
          {
            key: 'posts',
            type: 'group',
            label: t('person.posts'),
            children: groupBy(session.posts, ({ title }) => title).map(([title, held]) => ({
              key: title,
              label: <span className="person-post">{t('person.post', { title, units: unitsInWords(held) })}</span>,
              disabled: true,
            })),
          },
          { type: 'divider' },
          {
            key: 'language',
            label: <span lang={other}>{other === 'en' ? 'English' : '中文'}</span>,
            onClick: () => void changeLanguage(other),
          },
          { key: 'account', label: t('account.title'), onClick: () => void navigate({ to: '/account' }) },
          { key: 'substitutes', label: t('substitute.title'), onClick: () => void navigate({ to: '/substitutes' }) },
          ...(session.admin
            ? [
                { key: 'designs', label: t('designer.title'), onClick: () => void navigate({ to: '/designs' }) },
                {
                  key: 'operations',
                  label: t('operations.title'),
                  onClick: () => void navigate({ to: '/operations' }),
                },
              ]
            : []),
          { key: 'waiting', label: t('nav.waiting'), onClick: () => void navigate({ to: '/waiting' }) },
          { key: 'leave', label: t('person.signOut'), onClick: () => void ask() },
        ],
      }}
    >
      <button type="button" className="person-button">
        <span className="person-initial" aria-hidden>
          {session.person.name.slice(0, 1)}
        </span>
        <span className="person-text">
          <strong>{session.person.name}</strong>
          <span className="visually-hidden">{t('person.menu')}</span>
          {first && (
            <small>
              {session.posts.length === 1
                ? `${first.unit.name} · ${first.title}`
                : t('person.several', { title: first.title, count: session.posts.length })}
            </small>
          )}
        </span>
      </button>
    </Dropdown>
  );
}
