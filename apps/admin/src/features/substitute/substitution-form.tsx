import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../components/person-select.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import { AttemptKey } from '../../lib/attempt-key.ts';
import { dayName, dayNumber } from '../../lib/dates.ts';
import { officeNow } from '../../lib/office-clock.ts';
import { orgQuery } from '../org/org.queries.ts';
import { useSession } from '../session/use-session.ts';
import { addSubstitution, substitutesQuery } from './substitute.queries.ts';

/** Names a substitute for some days. */
export function SubstitutionForm() {
  const { t } = useTranslation();
  const id = useId();
  const today = dayName(dayNumber(officeNow()));
  const [substitute, setSubstitute] = useState<string>();
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const { person } = useSession();
  const { data: org } = useQuery(orgQuery);
  const add = useAdd(() => setSubstitute(undefined));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (substitute && from && to) add.mutate({ substitute, from, to });
  }

  return (
    <form className="card card-body substitutes-form" onSubmit={submit}>
      <div>
        <label htmlFor={`${id}-who`}>{t('substitute.who')}</label>
        <PersonSelect
          id={`${id}-who`}
          people={org?.people.filter((each) => each.id !== person.id) ?? []}
          value={substitute}
          onChange={setSubstitute}
        />
      </div>
      <div>
        <label htmlFor={`${id}-from`}>{t('substitute.from')}</label>
        <Input
          id={`${id}-from`}
          type="date"
          required
          min={today}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-to`}>{t('substitute.to')}</label>
        <Input
          id={`${id}-to`}
          type="date"
          required
          min={from}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={add.isPending} disabled={!substitute}>
        {t('substitute.add')}
      </Button>
    </form>
  );
}

function useAdd(done: () => void) {
  const attempt = useRef(new AttemptKey());
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  return useMutation({
    mutationFn: (wanted: Parameters<typeof addSubstitution>[0]) => addSubstitution(wanted, attempt.current.for(wanted)),
    onSuccess: () => {
      attempt.current.answered();
      done();
      void client.invalidateQueries({ queryKey: substitutesQuery.queryKey });
    },
    onError: (error) => void message.error(failureText(error)),
  });
}
