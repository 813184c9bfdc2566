const bars = '▁▂▃▄▅▆▇█';

/** Numbers from zero up as a line of bars. */
export function sparkline(numbers: readonly number[]): string {
  const most = Math.max(...numbers, 1);
  return numbers.map((each) => bars[Math.min(bars.length - 1, Math.floor((each / most) * bars.length))]).join('');
}
