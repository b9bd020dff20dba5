/** Only what the chart needs (tree-shaken), drawn as SVG, as the peers do. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { BESIDES, HEIGHT, LEAST, WIDTH, drawn, months, root } from './data.js';

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);
const chart = init(root, undefined, { width: WIDTH, height: HEIGHT });
chart.on('rendered', drawn);
const series = ({ name, colour }, values) => ({
  type: 'bar',
  stack: 'killed',
  name,
  color: colour,
  data: values,
});
chart.setOption({
  animation: false,
  legend: {},
  tooltip: {},
  xAxis: { type: 'category', data: months.map(({ month }) => month) },
  yAxis: {},
  series: [
    series(
      LEAST,
      months.map(({ floor }) => floor),
    ),
    series(
      BESIDES,
      months.map(({ besides }) => besides),
    ),
  ],
});
