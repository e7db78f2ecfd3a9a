import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { Waiting } from '../../components/waiting.tsx';
import type { Substitution } from '../../lib/wire.ts';
import { removeSubstitution, substitutesQuery } from './substitute.queries.ts';
import { SubstitutionForm } from './substitution-form.tsx';
import './substitutes.css';

/** 我的代办人: who does one's work on the days of an absence, and for whom one stands in. */
export function SubstitutesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(substitutesQuery);
  const away = data?.filter(({ mine }) => mine) ?? [];
  const others = data?.filter(({ mine }) => !mine) ?? [];
  return (
    <Page title={t('substitute.title')} lead={t('substitute.lead')}>
      <div className="substitutes">
        <SubstitutionForm />
        {error && !data ? <Failure error={error} retry={refetch} /> : !data && <Waiting lines={4} />}
        {data && <Lines title={t('substitute.mine')} none={t('substitute.noneMine')} items={away} />}
        {others.length > 0 && <Lines title={t('substitute.others')} none="" items={others} />}
      </div>
    </Page>
  );
}

function Lines({ title, none, items }: { title: string; none: string; items: Substitution[] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const remove = useMutation({
    mutationFn: removeSubstitution,
    onSuccess: () => client.invalidateQueries({ queryKey: substitutesQuery.queryKey }),
    onError: (error) => void message.error(failureText(error)),
  });
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      {items.length === 0 && <p className="substitutes-none">{none}</p>}
      <ul className="substitutes-list">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <strong>{t('substitute.line', { person: item.person.name, substitute: item.substitute.name })}</strong>
              <small className="tabular">{t('substitute.days', { from: item.from, to: item.to })}</small>
            </span>
            {item.mine && (
              <Button size="small" loading={remove.isPending} onClick={() => remove.mutate(item.id)}>
                {t('substitute.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
