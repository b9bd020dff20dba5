import Plotly from 'plotly.js-dist-min';
import { BESIDES, HEIGHT, LEAST, WIDTH, drawn, months, root } from './data.js';

const x = months.map(({ month }) => month);
const series = ({ name, colour }, y) => ({ type: 'bar', name, marker: { color: colour }, x, y });
await Plotly.newPlot(
  root,
  [
    series(
      LEAST,
      months.map(({ floor }) => floor),
    ),
    series(
      BESIDES,
      months.map(({ besides }) => besides),
    ),
  ],
  { barmode: 'stack', width: WIDTH, height: HEIGHT },
);
drawn();
