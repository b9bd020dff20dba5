import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Bar, BarChart, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { BESIDES, HEIGHT, LEAST, WIDTH, drawn, months, root } from './data.js';

/** Recharts lays out in several passes and has no word for the last: its bars are looked for. */
function look() {
  const bars = root.querySelectorAll('.recharts-bar-rectangle').length;
  if (bars >= months.length) drawn();
  else requestAnimationFrame(look);
}

function Chart() {
  useEffect(look, []);
  return (
    <BarChart width={WIDTH} height={HEIGHT} data={months}>
      <XAxis dataKey="month" />
      <YAxis />
      <Tooltip />
      <Legend />
      {[
        [LEAST, 'floor'],
        [BESIDES, 'besides'],
      ].map(([{ name, colour }, key]) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          stackId="killed"
          fill={colour}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}

createRoot(root).render(<Chart />);
