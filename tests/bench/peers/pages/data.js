/** What every peer draws: people killed by month, the least that is said and what is said besides. */
import months from './months.json';

export { months };
export const WIDTH = 1216;
export const HEIGHT = 420;
export const LEAST = { name: 'at least', colour: '#4a4a4a' };
export const BESIDES = { name: 'said besides', colour: '#b5b5b5' };
export const root = document.getElementById('root');

/** The chart stands: the library has said so, or has returned where it draws at once. */
export function drawn() {
  document.documentElement.dataset.drawn = '';
}
