import { describe, expect, it } from 'vitest';
import { livePace } from '../../functions/aws/live-pace.ts';

/** A watch whose waiting is what moves it on. */
function movableWatch() {
  let ms = 0;
  const move = async (by: number) => {
    ms += by;
  };
  return { now: () => ms, wait: move, move };
}

describe('the pace', () => {
  it('spaces turns evenly, five a second', async () => {
    const watch = movableWatch();
    const pace = livePace(5, watch);
    const turns: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await pace();
      turns.push(watch.now());
    }
    expect(turns).toEqual([0, 200, 400, 600]);
  });

  it('keeps nobody waiting after a pause', async () => {
    const watch = movableWatch();
    const pace = livePace(5, watch);
    await pace();
    await watch.move(5_000);
    await pace();
    expect(watch.now()).toBe(5_000);
  });
});
