import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { figuresQuery } from '../dashboard/dashboard.queries.ts';

type FigureSelectProps =
  | { many: true; value: string[]; onChange: (names: string[]) => void }
  | { many?: false; value: string; label?: string; onChange: (name: string) => void };

/** Figures of all tasks, found by the title of the task or their own. */
export function FigureSelect(props: FigureSelectProps) {
  const { t } = useTranslation();
  const { data: figures = [] } = useQuery(figuresQuery);
  const shared = {
    'aria-label': t('template.figure'),
    placeholder: t('template.figure'),
    options: figures.map(({ task, taskTitle, id, title }) => ({
      value: `${task}.${id}`,
      label: `${taskTitle}：${title}`,
    })),
    showSearch: { optionFilterProp: 'label' },
  };
  if (props.many) return <Select mode="multiple" {...shared} value={props.value} onChange={props.onChange} />;
  const named = props.label === undefined ? {} : { 'aria-label': props.label, placeholder: props.label };
  return (
    <Select {...shared} {...named} value={props.value || null} onChange={(name) => name && props.onChange(name)} />
  );
}
