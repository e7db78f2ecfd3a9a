import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { tokens } from '../../app/tokens.ts';
import type { ReportChart as Chart } from '../../lib/wire.ts';

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Bars or a line. Whoever cannot see it is told the same values. */
export function ReportChart({ chart }: { chart: Chart }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    const drawing = init(ref.current);
    drawing.setOption(optionsOf(chart));
    const watch = new ResizeObserver(() => drawing.resize());
    watch.observe(ref.current);
    return () => {
      watch.disconnect();
      drawing.dispose();
    };
  }, [chart]);
  const values = chart.labels.map((label, index) => `${label} ${chart.values[index] ?? '—'}`);
  return (
    <figure className="report-chart">
      <figcaption>{chart.title}</figcaption>
      <div ref={ref} role="img" aria-label={`${chart.title}：${values.join('，')}`} />
    </figure>
  );
}

function optionsOf({ labels, values, kind }: Chart) {
  const soft = { color: tokens.textSoft, fontFamily: tokens.font };
  return {
    animation: false,
    color: [tokens.primary],
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', confine: true },
    xAxis: { type: 'category', data: labels, axisLabel: { ...soft, interval: 0, width: 90, overflow: 'break' } },
    yAxis: { type: 'value', axisLabel: soft, splitLine: { lineStyle: { color: tokens.line } } },
    series: [
      { type: kind === 'line' ? 'line' : 'bar', data: values, barMaxWidth: 48, label: { show: true, position: 'top' } },
    ],
  };
}
