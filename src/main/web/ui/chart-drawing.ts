import type { EChartsCoreOption } from 'echarts/core';
import type { Point } from './chart-box.js';

/// How a chart looks: in the colours and the type of the page around it.
export function drawing(
  host: HTMLElement,
  kind: 'bar' | 'line',
  points: readonly Point[],
  unit: string,
): EChartsCoreOption {
  const probe = colours(host);
  const text = { color: probe('--text-soft'), fontFamily: getComputedStyle(host).fontFamily };
  const names = {
    type: 'category',
    data: points.map((point) => point.name),
    axisLabel: text,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: probe('--line-strong') } },
    ...(kind === 'bar' ? { inverse: true } : {}),
  };
  const values = {
    type: 'value',
    axisLabel: { ...text, formatter: `{value}${unit}` },
    splitLine: { lineStyle: { color: probe('--line') } },
    minInterval: 1,
  };
  return {
    animation: false,
    grid: { left: 8, right: 40, top: 12, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: unknown) => `${String(value ?? '')}${unit}` },
    xAxis: kind === 'bar' ? values : names,
    yAxis: kind === 'bar' ? names : values,
    series: [
      {
        type: kind,
        data: points.map((point) => point.value ?? null),
        barMaxWidth: 18,
        itemStyle: { color: probe('--accent'), borderRadius: kind === 'bar' ? [0, 3, 3, 0] : 0 },
        label: { ...text, show: kind === 'bar', position: 'right', formatter: `{c}${unit}` },
        symbolSize: 7,
      },
    ],
  };
}

/// Custom properties may say `light-dark(…)`, which a canvas does not understand: the browser is asked
/// for the colour that comes of it.
function colours(host: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    host.shadowRoot?.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
