/** The filter stage beside crossfilter2: the same brush, the same sums by month and by type. */
import crossfilter from 'crossfilter2';
import { median } from './statistics.mjs';

const STEPS = 400;
const WINDOW = 120;

function buildCrossfilter(rows) {
  const data = crossfilter(rows);
  const time = data.dimension((row) => row.first);
  const type = data.dimension((row) => row.type);
  const sums = (group) =>
    group.reduce(
      (sum, row) => ({
        floor: sum.floor + row.floor,
        top: sum.top + row.top,
        count: sum.count + 1,
      }),
      (sum, row) => ({
        floor: sum.floor - row.floor,
        top: sum.top - row.top,
        count: sum.count - 1,
      }),
      () => ({ floor: 0, top: 0, count: 0 }),
    );
  const month = data.dimension((row) => Math.floor(row.first / 30));
  const groups = [sums(type.group()), sums(month.group()), sums(data.groupAll())];
  return (from, to) => {
    time.filterRange([from, to + 1]);
    groups[0].all();
    groups[1].all();
    return groups[2].value().floor;
  };
}

function timeSteps(step, { first, last }) {
  const times = [];
  for (let index = 0; index < STEPS; index += 1) {
    const from = first + ((index * 7) % (last - first - WINDOW));
    const started = performance.now();
    step(from, from + WINDOW);
    times.push(performance.now() - started);
  }
  return median(times.slice(STEPS / 4));
}

/** @param build `buildFilterBench` of the app's own sources */
export async function measureFilters(build, folders) {
  for (const folder of folders) {
    const bench = await build(folder);
    const ours = timeSteps(bench.step, bench.extent);
    const peer = timeSteps(buildCrossfilter(bench.rows), bench.extent);
    console.log(
      `  ${bench.incidents} incidents: ours ${ours.toFixed(4)} (months spanned, all dimensions, evidence kept), crossfilter2 ${peer.toFixed(4)}, ratio ${(ours / peer).toFixed(2)}`,
    );
  }
}
