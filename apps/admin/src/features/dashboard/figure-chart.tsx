import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statistics } from '../../lib/wire.ts';
import { chartOptions, pictureOptions } from './chart-options.ts';
import type { Spot } from './figure-table.tsx';

use([BarChart, LineChart, PieChart]);
use([GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer, SVGRenderer]);

interface Props {
  statistics: Statistics;
  /** A bar, point or piece was chosen. */
  onSpot: (spot: Spot) => void;
}

/** The chart that suits the figure; it can be kept as a picture. */
export function FigureChart({ statistics, onSpot }: Props) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  const { rows, series, figure } = statistics;
  useEffect(() => {
    if (!ref.current) return;
    const drawing = init(ref.current);
    drawing.setOption(chartOptions(statistics));
    drawing.on('click', ({ dataIndex, seriesIndex = 0 }) => {
      const [row, line] = [statistics.rows[dataIndex], statistics.series[seriesIndex]];
      if (row && line) onSpot({ row: row.key, series: line.key });
    });
    const watch = new ResizeObserver(() => drawing.resize());
    watch.observe(ref.current);
    return () => {
      watch.disconnect();
      drawing.dispose();
    };
  }, [statistics, onSpot]);
  const said = series.flatMap(({ label, values }) =>
    rows.map((row, at) => `${label} ${row.label} ${values[at] ?? '—'}`),
  );
  return (
    <figure className="figure-chart">
      <div ref={ref} role="img" aria-label={`${figure.title}：${said.join('，')}`} />
      <figcaption>
        {(['png', 'svg'] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            icon={<DownloadOutlined aria-hidden />}
            onClick={() => savePicture(statistics, kind)}
          >
            {t(`dashboard.${kind}`)}
          </Button>
        ))}
      </figcaption>
    </figure>
  );
}

const size = { width: 960, height: 480 };

/** Draws it once more, out of sight and in one size, and saves it under the figure's name. */
function savePicture(statistics: Statistics, kind: 'png' | 'svg'): void {
  const place = document.createElement('div');
  const drawing: EChartsType = init(place, undefined, { renderer: kind === 'svg' ? 'svg' : 'canvas', ...size });
  drawing.setOption(pictureOptions(statistics));
  const link = document.createElement('a');
  link.href = drawing.getDataURL({ type: kind, pixelRatio: 2, backgroundColor: '#fff' });
  const { figure, period } = statistics;
  link.download = `${figure.title}-${period.from}-${period.to}.${kind}`;
  link.click();
  drawing.dispose();
}
