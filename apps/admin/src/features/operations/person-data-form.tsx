import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takePersonData } from './operations.queries.ts';
import { useOperation } from './use-operation.ts';

/** 个人数据: what the office keeps about somebody, as a file for whoever asks for it. */
export function PersonDataForm() {
  const { t } = useTranslation();
  const [identifier, setIdentifier] = useState('');
  const [reason, setReason] = useState('');
  const take = useOperation(async (wish: { identifier: string; reason: string }) => {
    save(await takePersonData(wish), t('operations.reading.file'));
  }, t('operations.reading.taken'));
  const ready = identifier.trim().length >= 4 && reason.trim().length >= 2;
  return (
    <section className="card operations-person-data">
      <h2 className="card-title">{t('operations.reading.person')}</h2>
      <p className="soft small">{t('operations.reading.personHelp')}</p>
      <div className="operations-new-day">
        <Input
          aria-label={t('operations.reading.identifier')}
          placeholder={t('operations.reading.identifier')}
          autoComplete="off"
          maxLength={100}
          value={identifier}
          onChange={({ target }) => setIdentifier(target.value)}
        />
        <Input
          aria-label={t('operations.reading.why')}
          placeholder={t('operations.reading.why')}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button
          disabled={!ready}
          loading={take.isPending}
          onClick={() => take.mutate({ identifier: identifier.trim(), reason: reason.trim() })}
        >
          {t('operations.reading.take')}
        </Button>
      </div>
    </section>
  );
}

/** Hands a value to the person as a file of JSON. */
function save(value: unknown, name: string): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
