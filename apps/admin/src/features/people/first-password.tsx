import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NoticePanel } from '../../components/notice-panel.tsx';

export interface FirstPassword {
  account: string;
  name?: string;
  password: string;
}

/** First passwords, which are told only now; many of them as a file to print. */
export function FirstPasswords({ items }: { items: readonly FirstPassword[] }) {
  const { t } = useTranslation();
  function save() {
    const lines = items.map(({ account, name = '', password }) => [name, account, password].join('\t'));
    const head = [t('people.name'), t('people.account'), t('people.password')].join('\t');
    const address = URL.createObjectURL(
      new Blob([`\uFEFF${[head, ...lines].join('\r\n')}\r\n`], { type: 'text/plain' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = t('people.passwordsFile');
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <NoticePanel tone="warning" title={t('people.passwordOnce')}>
      <ul className="people-passwords">
        {items.map(({ account, name, password }) => (
          <li key={account}>
            <span>{[name, account].filter(Boolean).join(' ')}</span>
            <code>{password}</code>
          </li>
        ))}
      </ul>
      {items.length > 1 && <Button onClick={save}>{t('people.passwordsSave')}</Button>}
    </NoticePanel>
  );
}
