import { barY, plot } from '@observablehq/plot';
import { BESIDES, HEIGHT, LEAST, WIDTH, drawn, months, root } from './data.js';

const rows = months.flatMap(({ month, floor, besides }) => [
  { month, series: LEAST.name, people: floor },
  { month, series: BESIDES.name, people: besides },
]);
root.append(
  plot({
    width: WIDTH,
    height: HEIGHT,
    x: { type: 'band' },
    color: {
      domain: [LEAST.name, BESIDES.name],
      range: [LEAST.colour, BESIDES.colour],
      legend: true,
    },
    marks: [barY(rows, { x: 'month', y: 'people', fill: 'series' })],
  }),
);
drawn();
