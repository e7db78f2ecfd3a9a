import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useOperation } from '../operations/use-operation.ts';
import { dropLogo, officeQuery, saveLogo } from './office.queries.ts';

/** The picture beside the office's name. */
export function LogoField({ logo }: { logo: string | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = useId();
  const save = useOperation(saveLogo, t('office.saved'));
  const drop = useOperation((_: undefined) => dropLogo(), t('office.saved'));
  const onSuccess = () => client.invalidateQueries({ queryKey: officeQuery.queryKey });
  return (
    <>
      <label htmlFor={id}>{t('office.logo')}</label>
      <div className="office-logo">
        <img src={logo ?? '/emblem.svg'} alt="" width={48} height={48} />
        <input
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) save.mutate(chosen, { onSuccess });
          }}
        />
        {logo && (
          <Button size="small" loading={drop.isPending} onClick={() => drop.mutate(undefined, { onSuccess })}>
            {t('office.logoDrop')}
          </Button>
        )}
      </div>
      <p className="soft small">{t('office.logoHelp')}</p>
    </>
  );
}
