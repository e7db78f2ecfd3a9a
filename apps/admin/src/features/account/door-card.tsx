import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../components/brand-mark.tsx';
import { signOut } from '../session/session.queries.ts';
import '../session/sign-in.css';

interface Props {
  title: string;
  help: string;
  /** Who is signed in, by id. */
  person: string | undefined;
  children: ReactNode;
}

/** A page between signing in and everything else: what has to be done first, and the way out. */
export function DoorCard({ title, help, person, children }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();

  async function leave() {
    if (person !== undefined) await signOut(person);
    client.clear();
    await navigate({ to: '/sign-in', search: {} });
  }

  return (
    <main className="sign-in-page">
      <div>
        <div className="sign-in-card">
          <header className="sign-in-brand">
            <BrandMark size={44} />
            <div>
              <h1>{title}</h1>
              <p>{help}</p>
            </div>
          </header>
          {children}
        </div>
        <p className="sign-in-language">
          <button type="button" className="link-button" onClick={() => void leave()}>
            {t('person.signOut')}
          </button>
        </p>
      </div>
    </main>
  );
}
